import type { Statement } from './words.ts'

const dated = (date: string) => `Fecha de referencia: ${date}.`

/** `/privacy`, in Spanish. */
export const privacy: Statement = {
  name: 'Privacidad',
  lead: 'Aquí puede leerlo todo y jugar a todos los cuestionarios sin que quede registro. No hay cuentas, ni cookies, ni publicidad, ni nada que le siga; sus respuestas permanecen en su navegador mientras usted no las envíe.',
  dated,
  parts: [
    {
      heading: 'Qué se guarda y durante cuánto tiempo',
      text: ['Por defecto, nada que dure más que la pestaña abierta. Cuando llega a guardarse algo, es solo lo siguiente:'],
      table: {
        head: ['Qué', 'Dónde', 'Cuánto tiempo'],
        rows: [
          [
            'Sus respuestas mientras juega, en este sitio',
            'Con la pestaña abierta, en su historial: siguen ahí si vuelve atrás, recarga la página o cambia de idioma; en este último caso, el enlace las lleva tras su «#», una parte de la dirección que los navegadores no nos envían',
            'Hasta que cierre la pestaña; un navegador que recupera pestañas cerradas puede recuperarlas también',
          ],
          ['Sus respuestas mientras juega, dentro de la página de otro sitio', 'En la página abierta', 'Hasta que salga de ella'],
          [
            'Sus respuestas, si elige «Guardar mis respuestas en este dispositivo»',
            'En su navegador, como «footnote:» y el nombre del cuestionario; dentro de la página de otro sitio, se guardan para ese sitio',
            'Hasta que desactive la opción o borre los datos del sitio en su navegador',
          ],
          [
            'Las respuestas que se envían para evaluarlas: con un formulario, donde los scripts están desactivados, o desde un programa',
            'En la memoria del servidor',
            'Hasta que se devuelve el resultado; no se anota nada',
          ],
          [
            'En una clase que ha abierto un docente: el nombre que usted lleva en ella, inventado salvo que se le deje elegirlo, y sus respuestas',
            'En una base de datos de esa clase únicamente, en nuestro proveedor de alojamiento; el docente las ve',
            'Siete días, salvo que el docente disponga otra cosa (de 1 a 31), o hasta que elimine la clase',
          ],
          [
            'En una clase: una clave (token) que permite reconocerle cuando vuelve',
            'En su navegador, como «footnote.class.» y el código; en el servidor, solo un hash de ella',
            'Hasta que termine la clase o elija «No soy yo»',
          ],
          [
            'Su resultado, en un enlace que comparte',
            'En el enlace, tras su «#»: una parte de la dirección que los navegadores no nos envían',
            'Mientras usted conserve el enlace',
          ],
          [
            'Un fallo de nuestro código',
            'En un registro de nuestro proveedor de alojamiento: qué falló, sin su dirección ni sus respuestas',
            'Siete días como máximo',
          ],
        ],
      },
    },
    {
      heading: 'Qué ven los demás',
      list: [
        'Cloudflare, nuestro proveedor de alojamiento, sirve estas páginas. Como cualquier otro, ve su dirección IP, el nombre de su navegador y qué página pide, y tiene para ello su propia política de privacidad. Nosotros no llevamos ningún registro de visitas.',
        'Un sitio que ha insertado un cuestionario en una de sus páginas se entera, a través del navegador, de qué ocurre en él: qué pregunta se ha respondido, si la respuesta era correcta, los puntos, qué fuente se ha abierto. No se entera de qué ha respondido usted ni recibe nada que le distinga de los demás lectores. Lo que haga con ello corresponde a su propia política de privacidad.',
        'Si sigue una cita, el editor del documento sabe que un lector ha llegado desde este sitio, pero no desde qué página.',
        'Nadie más. Los scripts, las imágenes y los estilos proceden únicamente de este sitio, y no se descarga ninguna tipografía.',
      ],
    },
    {
      heading: 'Por qué no hay ningún aviso de consentimiento',
      text: [
        'Un aviso así pide su permiso para lo que se guarda o se rastrea más allá de lo que usted está haciendo. Aquí no ocurre nada de eso mientras usted no lo pida.',
      ],
    },
  ],
  contact: {
    heading: 'A quién preguntar',
    text: 'Para cualquier pregunta sobre sus datos, diríjase a quien gestiona este sitio:',
    link: 'Escríbanos',
  },
}

/** `/accessibility`, in Spanish. */
export const accessibility: Statement = {
  name: 'Accesibilidad',
  lead: 'Todo lo que hay aquí debería servir a todo el mundo: con el teclado, de oído, ampliado, sin colores, sin scripts, en una pantalla pequeña y en papel.',
  dated,
  parts: [
    {
      heading: 'Hasta dónde hemos llegado',
      text: [
        'Nos atenemos a las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA. No conocemos ningún criterio de ese nivel que estas páginas incumplan. Es nuestra propia conclusión, a partir de las pruebas que siguen: nadie de fuera las ha auditado y ningún lector que dependa de productos de apoyo las ha probado todavía para nosotros. Por eso hablamos de conformidad parcial, y de nada más.',
      ],
    },
    {
      heading: 'Cómo se comprueba',
      text: ['Con cada cambio, en Chromium:'],
      list: [
        'Cada clase de página se comprueba con axe-core, en este sitio, en un marco y dentro de otra página, en colores claros y oscuros. Cada tipo de pregunta se comprueba además con Equal Access Checker, de IBM: planteada, sin responder, respondida y con su resultado.',
        'Se juega a los cuestionarios solo con el teclado, y sin scripts; se sigue el foco a lo largo de un cuestionario entero y tiene que verse.',
        'Las páginas se amplían al 400\u00a0%, lo que equivale a un ancho de 320 píxeles CSS, y se componen con más espacio; nada puede quedar cortado, tapado o fuera de la página, y cada control ha de ser lo bastante grande.',
        'Todo texto tiene un contraste de 4,5 a 1 como mínimo, también en un color que elija el sitio que lo inserta. Nada se comunica solo con el color y, donde el sistema impone los suyos, los estados se siguen distinguiendo por palabras.',
        'Lo que un lector de pantalla diría de un cuestionario, deducido de las especificaciones por uno simulado, se compara con lo que debería decir.',
      ],
    },
    {
      heading: 'Y antes de cada nueva versión',
      list: [
        'El HTML de todas las páginas pasa por Nu HTML Checker.',
        'Se responde un cuestionario, con el puntero y con el teclado, en cada página anfitriona de nuestra galería de pruebas, en Firefox y en WebKitGTK, que tiene el motor de Safari.',
      ],
    },
    {
      heading: 'Qué no hemos probado y qué puede no funcionar',
      list: [
        'El propio Safari y cualquier teléfono: solo se han ejecutado sus motores, en un ordenador.',
        'Un lector de pantalla manejado por una persona: ni NVDA o JAWS, ni VoiceOver o TalkBack. Tampoco el control por voz, los pulsadores ni una línea braille.',
        'Los documentos a los que llevan las citas son de otros. Puede que algunos no sean accesibles, y algunos son de pago.',
        '«Leer el párrafo 14» llega hasta las palabras exactas solo si el navegador conoce los fragmentos de texto; si no, el documento se abre por el principio. La nota indica el párrafo, y nuestra página sobre el documento da unas palabras que buscar.',
      ],
    },
  ],
  contact: {
    heading: 'Si algo se lo impide',
    text: 'Diga a quien gestiona este sitio qué página era y con qué la lee:',
    link: 'Escríbanos',
  },
}
