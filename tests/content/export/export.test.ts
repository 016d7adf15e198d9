import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import { parse as parseGift } from 'gift-pegjs'
import { parseHTML } from 'linkedom'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { asCartridge } from '../../../content/export/cartridge.ts'
import type { Format, Work } from '../../../content/export/format.ts'
import { type FormatName, formats, isFormat, lostIn } from '../../../content/export/index.ts'
import type { Asked } from '../../../content/export/qtiItem.ts'
import { runs } from '../../model/arbitraries.ts'
import { byType } from '../../model/examples.ts'
import { anyWork, itemsOf, sample } from './work.ts'

const names = Object.keys(formats) as FormatName[]
const write = (name: FormatName, work: Work) => (formats[name] as Format).write(work)
const textOf = (name: FormatName, work: Work) =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(write(name, work))

const plain = (html: string) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body.textContent ?? ''
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()

const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  isArray: (name) =>
    ['question', 'answer', 'subquestion', 'item', 'itemfeedback', 'response_label', 'response_lid'].includes(name),
})

const every = (check: (work: Work) => void, n = 60) => {
  check(sample)
  fc.assert(fc.property(anyWork, check), runs(n))
}

describe.each(names)('%s', (name) => {
  it('is the same, byte for byte, made twice', () => {
    every((work) => {
      expect(write(name, work)).toEqual(write(name, work))
    }, 10)
  })

  it('says of every type what becomes of it', () => {
    for (const { as, how } of Object.values((formats[name] as Format).keeps)) {
      expect(['kept', 'mapped', 'reported']).toContain(as)
      expect(how).not.toBe('')
    }
  })

  it('says who publishes it, under which licence and where it is from, as what is passed on has to', () => {
    const bytes = write(name, sample)
    const packed = name === 'qti12.zip' || name === 'imscc'
    const text = strFromU8(packed ? (unzipSync(bytes)['imsmanifest.xml'] as Uint8Array) : bytes)
    const said = text.replaceAll('&amp;', '&').replaceAll('&amp;', '&').replaceAll('""', '"')
    expect(said).toContain(
      'The Gazette & Sons, Orrin · https://quiz.example/quiz/sample · CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/)',
    )
    if (packed) expect(XMLValidator.validate(text)).toBe(true)
  })

  it('leaves out what is withdrawn', () => {
    const gone = { ...byType.single, id: 'gone', stem: 'Withdrawn stem', withdrawn: { date: '2026-01-01', note: 'Gone.' } }
    const bytes = write(name, { ...sample, set: { ...sample.set, questions: [byType.single, gone] } })
    const files = name === 'qti12.zip' || name === 'imscc' ? Object.values(unzipSync(bytes)) : [bytes]
    expect(files.map((file) => strFromU8(file)).join()).not.toContain('Withdrawn stem')
  })
})

describe('the registry', () => {
  it('knows its formats by how their files end, and nothing else', () => {
    expect(names.every(isFormat)).toBe(true)
    for (const name of ['pdf', 'constructor', '', 'xml']) expect(isFormat(name)).toBe(false)
  })

  it('lists the questions that a format does not hold as they are', () => {
    const { questions } = sample.set
    expect(lostIn('csv', questions)).toEqual([])
    expect(lostIn('forms.gs', questions).map(({ question }) => question)).toEqual(
      expect.arrayContaining(['number', 'text', 'order', 'match']),
    )
  })
})

describe('Moodle XML', () => {
  it('gives back stems, answers with their fractions, feedback and sources to a reader of XML', () => {
    every((work) => {
      const text = textOf('moodle.xml', work)
      expect(XMLValidator.validate(text)).toBe(true)
      const [, ...questions] = xml.parse(text).quiz.question
      const items = itemsOf(work)
      expect(questions).toHaveLength(items.length)
      for (const [i, item] of items.entries()) {
        const question = questions[i]
        expect(question.name.text).toBe(decodeXml(item.stem))
        expect(squeezed(plain(said(question.questiontext.text)))).toContain(squeezed(item.stem))
        const general = squeezed(plain(said(question.generalfeedback.text)))
        for (const line of item.general) expect(general).toContain(squeezed(line))
        for (const { url } of item.sources) expect(said(question.generalfeedback.text)).toContain(`href="${escapeXml(url)}"`)
        if (item.body.kind !== 'choice') continue
        const answers = question.answer.map((answer: { text: string; fraction: string; feedback: { text: string } }) => ({
          text: plain(said(answer.text)),
          right: Number(answer.fraction) > 0,
          feedback: plain(said(answer.feedback.text)),
        }))
        expect(answers).toEqual(item.body.answers.map(({ text, key, feedback }) => ({ text, right: key === true, feedback })))
      }
    })
  })

  it('adds the fractions of all keys up to a hundred, and takes as much off for the others', () => {
    const [, ...questions] = xml.parse(textOf('moodle.xml', sample)).quiz.question
    const found = questions.find((one: { idnumber: string }) => one.idnumber === 'multiple')
    expect(found.answer.map(({ fraction }: { fraction: string }) => fraction)).toEqual([
      '33.33333',
      '33.33333',
      '33.33333',
      '-33.33333',
      '-33.33333',
      '0',
    ])
  })

  it('pairs items with places, lefts with rights, and leaves extras without a question', () => {
    const [, ...questions] = xml.parse(textOf('moodle.xml', sample)).quiz.question
    const subs = (id: string) =>
      questions
        .find((one: { idnumber: string }) => one.idnumber === id)
        .subquestion.map((sub: { text: string; answer: { text: string }[] }) => [sub.text, sub.answer[0]?.text])
    expect(subs('order')).toEqual([
      ['A', '1'],
      ['B', '2'],
      ['C', '3'],
      ['D', '4'],
    ])
    expect(subs('match')).toEqual([
      ['l1', 'r1'],
      ['l2', 'r2'],
      ['l3', 'r3'],
      ['', 'r9'],
    ])
  })
})

describe('GIFT', () => {
  it('gives back stems, keys and feedback to gift-pegjs', () => {
    every((work) => {
      const questions = parseGift(textOf('gift', work))
      const items = itemsOf(work)
      expect(questions).toHaveLength(items.length)
      for (const [i, item] of items.entries()) {
        const question = questions[i] as unknown as {
          stem: { text: string }
          choices?: { isCorrect: boolean; weight: number | null; text: { text: string }; feedback: { text: string } | null }[]
          globalFeedback: { text: string } | null
        }
        expect(squeezed(plain(question.stem.text))).toContain(squeezed(item.stem))
        const general = squeezed(plain(question.globalFeedback?.text ?? ''))
        for (const line of item.general) expect(general).toContain(squeezed(line))
        for (const { url } of item.sources) expect(question.globalFeedback?.text).toContain(escapeXml(url))
        if (item.body.kind !== 'choice' || !question.choices) continue
        expect(
          question.choices.map(({ isCorrect, weight, text, feedback }) => ({
            text: squeezed(plain(text.text)),
            key: weight === null ? isCorrect : weight > 0,
            feedback: squeezed(plain(feedback?.text ?? '')),
          })),
        ).toEqual(
          item.body.answers.map(({ text, key, feedback }) => ({
            text: squeezed(text),
            key: key === true,
            feedback: squeezed(feedback),
          })),
        )
      }
    })
  })
})

describe('QTI 1.2', () => {
  it.each(['qti12.zip', 'imscc'] as const)('%s holds a manifest and items that give back stems, keys and feedback', (name) => {
    every((work) => {
      const files = unzipSync(write(name, work))
      expect(Object.keys(files)).toEqual(['imsmanifest.xml', 'assessment/assessment.xml'])
      for (const file of Object.values(files)) expect(XMLValidator.validate(strFromU8(file))).toBe(true)
      const manifest = xml.parse(strFromU8(files['imsmanifest.xml'] as Uint8Array)).manifest
      expect(manifest.resources.resource.type).toBe(
        name === 'imscc' ? 'imsqti_xmlv1p2/imscc_xmlv1p3/assessment' : 'imsqti_xmlv1p2',
      )
      expect(Object.keys(files)).toContain(manifest.resources.resource.file.href)
      const { item: found } = xml.parse(strFromU8(files['assessment/assessment.xml'] as Uint8Array)).questestinterop.assessment
        .section
      const items = itemsOf(work).flatMap<Asked>((item) => (name === 'imscc' ? asCartridge(item) : item))
      expect(found).toHaveLength(items.length)
      for (const [i, item] of items.entries()) {
        const { itemfeedback, presentation } = found[i]
        const feedback = new Map<string, string>(
          itemfeedback.map((one: { ident: string; flow_mat: { material: { mattext: { '#text': string } } } }) => [
            one.ident,
            squeezed(plain(said(one.flow_mat.material.mattext['#text']))),
          ]),
        )
        for (const line of item.general) expect(feedback.get('general_fb')).toContain(squeezed(line))
        expect(squeezed(plain(said(presentation.material.mattext['#text'])))).toContain(squeezed(item.stem))
        if (item.body.kind !== 'choice') continue
        for (const [at, answer] of item.body.answers.entries()) {
          expect(feedback.get(`a${at + 1}_fb`) ?? '').toBe(squeezed(answer.feedback))
          const shown = presentation.response_lid[0].render_choice.response_label[at].material.mattext['#text']
          expect(squeezed(decodeXml(said(shown)))).toBe(squeezed(answer.text))
        }
      }
    }, 30)
  })
})

describe('CSV', () => {
  it('gives back every answer to Papa Parse, and no cell is a formula', () => {
    every((work) => {
      const { data, errors } = Papa.parse<Record<string, string>>(textOf('csv', work), { header: true, skipEmptyLines: true })
      expect(errors).toEqual([])
      for (const row of data) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
      const back = (cell = '') => cell.replace(/^'(?=[=+\-@\t\r])/, '')
      for (const item of itemsOf(work)) {
        const own = data.filter(({ question }) => question === item.id)
        expect(own.map(({ stem }) => back(stem))).toEqual(own.map(() => item.stem))
        if (item.body.kind === 'choice')
          expect(own.map(({ answer, counts, why }) => [back(answer), counts, back(why)])).toEqual(
            item.body.answers.map(({ text, key, feedback }) => [text, `${key}`, feedback]),
          )
        if (item.body.kind === 'pairs') expect(own).toHaveLength(item.body.pairs.length + item.body.extra.length)
      }
    })
  })
})

describe('Anki', () => {
  it('has a note of three fields for every question, under a name that stays', () => {
    every((work) => {
      const [head, ...body] = textOf('anki.txt', work).split(/(?<=#guid column:1)\n/)
      expect(head).toContain('#separator:tab\n#html:true\n#notetype:Basic\n')
      const { data, errors } = Papa.parse<string[]>(body.join('\n'), { delimiter: '\t', skipEmptyLines: true })
      expect(errors).toEqual([])
      const items = itemsOf(work)
      expect(data.map(([guid]) => guid)).toEqual(items.map(({ id }) => `${work.set.id}.${id}`))
      for (const [i, item] of items.entries()) {
        expect(data[i]).toHaveLength(3)
        expect(squeezed(plain(data[i]?.[1] ?? ''))).toContain(squeezed(item.stem))
        for (const line of item.general) expect(squeezed(plain(data[i]?.[2] ?? ''))).toContain(squeezed(line))
      }
    })
  })
})

/** A stand-in for FormApp that writes down what it is told; whatever is not known of it fails. */
function formApp() {
  const items: Record<string, unknown>[] = []
  const chained = (own: Record<string, unknown>, names: string[]) => {
    const self: Record<string, unknown> = {}
    for (const name of names)
      self[name] = (...given: unknown[]) => {
        own[name] = given.length > 1 ? given : given[0]
        return self
      }
    return self
  }
  const add = (kind: string) => () => {
    const own: Record<string, unknown> = { kind }
    items.push(own)
    const setters = ['setTitle', 'setHelpText', 'setChoices', 'setPoints', 'setValidation']
    return Object.assign(chained(own, [...setters, 'setFeedbackForCorrect', 'setFeedbackForIncorrect', 'setGeneralFeedback']), {
      createChoice: (text: string, key: boolean) => ({ text, key }),
    })
  }
  const form: Record<string, unknown> = {
    setDescription: () => form,
    setIsQuiz: () => form,
    getEditUrl: () => 'edit',
    getPublishedUrl: () => 'published',
  }
  for (const kind of ['MultipleChoice', 'Checkbox', 'List', 'Text', 'SectionHeader']) form[`add${kind}Item`] = add(kind)
  const app = {
    create: () => form,
    createFeedback: () => {
      const made = { text: '', links: [] as string[] }
      const self = {
        setText: (text: string) => {
          made.text = text
          return self
        },
        addLink: (url: string) => {
          made.links.push(url)
          return self
        },
        build: () => made,
      }
      return self
    },
    createTextValidation: () => ({ requireNumberBetween: (...range: number[]) => ({ build: () => range }) }),
  }
  return { app, items }
}

describe('Google Forms', () => {
  it('is a script that makes a form with every question, its key, reasons and links', () => {
    every((work) => {
      const { app, items: made } = formApp()
      new Function('FormApp', 'Logger', `${textOf('forms.gs', work)}; makeQuiz()`)(app, { log: () => undefined })
      let at = 0
      for (const item of itemsOf(work)) {
        const first = made[at] as Record<string, unknown>
        expect(first['setTitle']).toBe(item.stem)
        at += item.body.kind === 'pairs' ? item.body.pairs.length + 1 : 1
        const feedback = (made[at - 1]?.['setFeedbackForIncorrect'] ?? made[at - 1]?.['setGeneralFeedback']) as {
          text: string
          links: string[]
        }
        for (const line of item.general) expect(feedback.text).toContain(line)
        expect(feedback.links).toEqual(item.sources.map(({ url }) => url))
        if (item.body.kind === 'choice')
          expect(first['setChoices']).toEqual(item.body.answers.map(({ text, key }) => ({ text, key: key === true })))
        if (item.body.kind === 'number') expect(first['setValidation']).toEqual([item.body.min, item.body.max])
      }
      expect(at).toBe(made.length)
    })
  })
})

/** What stands in XML for a text that XML cannot hold as it is. */
function decodeXml(text: string): string {
  return text.replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd')
}
function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
/** An element's text; none for one that is empty. */
function said(text: string | undefined): string {
  return text ?? ''
}

describe('the manifest of a package', () => {
  it.each([
    ['qti12.zip', 'imsccv1p1'],
    ['imscc', 'imsccv1p3'],
  ] as const)('of %s has learning object metadata with a publisher as a vCard and what restricts it', (name, binding) => {
    const manifest = strFromU8(unzipSync(write(name, sample))['imsmanifest.xml'] as Uint8Array)
    const { lom } = { lom: xml.parse(manifest).manifest.metadata['lom:lom'] }
    expect(lom['xmlns:lom']).toBe(`http://ltsc.ieee.org/xsd/${binding}/LOM/manifest`)
    expect(Object.keys(lom).filter((key) => key.startsWith('lom:'))).toEqual(['lom:general', 'lom:lifeCycle', 'lom:rights'])
    const { 'lom:role': role, 'lom:entity': entity } = lom['lom:lifeCycle']['lom:contribute']
    expect(role).toEqual({ 'lom:source': 'LOMv1.0', 'lom:value': 'publisher' })
    expect(entity.split('\n')).toContain('FN:The Gazette &amp; Sons\\, Orrin'.replace('&amp;', '&'))
    expect(lom['lom:rights']['lom:copyrightAndOtherRestrictions']['lom:value']).toBe('yes')
    expect(lom['lom:rights']['lom:description']['lom:string'].language).toBe('en')
  })
})
