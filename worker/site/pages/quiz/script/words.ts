import { dates } from '../../../../../content/model/play/say/dates.ts'
import type { SharedResult } from './read.ts'

interface Words {
  /** Points as a number is written, what they could have been, and the day. */
  scored: (points: string, max: number, date: string) => string
  /** Said after it when the quiz has changed since. */
  earlier: string
}

/** What is said of a shared result, in every language of the interface. It tells no answer. */
const words: Record<'en' | 'ja' | 'ko' | 'de' | 'fr' | 'es' | 'ar', Words> = {
  en: {
    scored: (points, max, date) => `Someone scored ${points} of ${max} on ${date}.`,
    earlier: 'That was on an earlier version of this quiz.',
  },
  ja: {
    scored: (points, max, date) => `${date}に、ある人が${max}点中${points}点を取りました。`,
    earlier: '改訂前のクイズでの結果です。',
  },
  ko: {
    scored: (points, max, date) => `${date}, 누군가 ${max}점 만점에 ${points}점을 받았습니다.`,
    earlier: '이 퀴즈가 바뀌기 전의 결과입니다.',
  },
  de: {
    scored: (points, max, date) => `Jemand hat am ${date} ${points} von ${max} Punkten erreicht.`,
    earlier: 'Das war eine frühere Fassung dieses Quiz.',
  },
  fr: {
    scored: (points, max, date) => `Quelqu’un a obtenu ${points} sur ${max} le ${date}.`,
    earlier: 'C’était une version antérieure de ce quiz.',
  },
  es: {
    scored: (points, max, date) => `Alguien obtuvo ${points} de ${max} el ${date}.`,
    earlier: 'Fue con una versión anterior de este cuestionario.',
  },
  ar: {
    scored: (points, max, date) => `حصل أحدهم على ${points} من ${max} في ${date}.`,
    earlier: 'كان ذلك في نسخة سابقة من هذا الاختبار.',
  },
}

/** One or two sentences; `version` is that of the quiz as it is now, `language` its own (BCP 47), English standing in. */
export function sayResult(result: SharedResult, version: string, language: string): string {
  const [name = ''] = language.split('-')
  const known = Object.hasOwn(words, name) ? (name as keyof typeof words) : 'en'
  const { scored, earlier } = words[known]
  const { date, number } = dates(known === 'en' ? 'en-GB' : known)
  const said = scored(number(result.points), result.max, date(result.date))
  return result.version === version ? said : said + (known === 'ja' ? '' : ' ') + earlier
}
