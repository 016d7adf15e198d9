import { fromQuery, noOptions, takeOver } from './page.ts'

// Our own pages: the form the server rendered works without this, so a failure leaves it as it is.
takeOver(location.pathname.endsWith('/play') ? fromQuery : noOptions, () => {}).catch(() => {})
