import { creditLine } from './credit.ts'
import { type Format, kept, mapped, reported, utf8 } from './format.ts'
import { type Body, type ExportAnswer, type ExportItem, itemsOf, rightsOf } from './items.ts'

/** What the script below makes an item of. */
interface Made {
  kind: 'choice' | 'checkbox' | 'typed' | 'lists'
  title: string
  help: string
  choices?: { text: string; key: boolean }[]
  range?: [number, number]
  lists?: { title: string; choices: { text: string; key: boolean }[] }[]
  /** Feedback; Forms has one text for a right answer and one for a wrong one, and links beside it. */
  said: string
  links: { text: string; url: string }[]
}

type Ways = Pick<Made, 'kind' | 'choices' | 'range' | 'lists'>

const marked = (answers: ExportAnswer[]) => answers.map(({ text, key }) => ({ text, key: key === true }))

const ways: { [K in Body['kind']]: (body: Extract<Body, { kind: K }>, sides: [string, string]) => Ways & { whys: string[] } } = {
  choice: ({ several, answers }) => ({
    kind: several ? 'checkbox' : 'choice',
    choices: marked(answers),
    whys: answers.map(({ text, feedback }) => `${text}: ${feedback}`),
  }),
  statement: ({ truth, whenTrue, whenFalse }, [yes, no]) => ({
    kind: 'choice',
    choices: [
      { text: yes, key: truth },
      { text: no, key: !truth },
    ],
    whys: [`${yes}: ${whenTrue}`, `${no}: ${whenFalse}`],
  }),
  number: ({ answers, min, max }) => ({
    kind: 'typed',
    range: [min, max],
    whys: answers.map(({ text, key, feedback }) => `${key ? '✓' : '✗'} ${text}: ${feedback}`),
  }),
  text: ({ answers }) => ({
    kind: 'typed',
    whys: answers.map(({ text, key, feedback }) => `${key ? '✓' : '✗'} ${text}: ${feedback}`),
  }),
  pairs: ({ pairs, extra }) => {
    const rights = rightsOf({ pairs, extra }).sort((a, b) => (a < b ? -1 : 1))
    return {
      kind: 'lists',
      lists: pairs.map(({ left, right }) => ({ title: left, choices: rights.map((text) => ({ text, key: text === right })) })),
      whys: [],
    }
  },
}

function made(item: ExportItem, sides: [string, string]): Made {
  const { whys, ...way } = (ways[item.body.kind] as (body: Body, sides: [string, string]) => Ways & { whys: string[] })(
    item.body,
    sides,
  )
  const { images, general, sources } = item
  const pictures = images.map(({ of, alt, credit, url }) => `${of ? `${of}: ` : ''}${alt} (${credit}): ${url}`)
  const help = [...item.notes, ...pictures].join('\n')
  return {
    ...way,
    title: item.stem,
    help,
    said: [...whys, ...general].join('\n'),
    links: sources.map(({ n, name, url }) => ({ text: `[${n}] ${name}`, url })),
  }
}

/** Written out in the script, so that whoever pastes it can read what it does. */
const SCRIPT = `
function makeQuiz() {
  var form = FormApp.create(QUIZ.title).setDescription(QUIZ.description).setIsQuiz(true)
  QUIZ.items.forEach(function (item) { MAKE[item.kind](form, item) })
  Logger.log('Edit: ' + form.getEditUrl())
  Logger.log('Answer: ' + form.getPublishedUrl())
}

function feedback(item) {
  var made = FormApp.createFeedback().setText(item.said)
  item.links.forEach(function (link) { made.addLink(link.url, link.text) })
  return made.build()
}

function choose(made, item, choices) {
  made.setChoices(choices.map(function (choice) { return made.createChoice(choice.text, choice.key) })).setPoints(1)
  made.setFeedbackForCorrect(feedback(item)).setFeedbackForIncorrect(feedback(item))
}

var MAKE = {
  choice: function (form, item) {
    choose(form.addMultipleChoiceItem().setTitle(item.title).setHelpText(item.help), item, item.choices)
  },
  checkbox: function (form, item) {
    choose(form.addCheckboxItem().setTitle(item.title).setHelpText(item.help), item, item.choices)
  },
  lists: function (form, item) {
    form.addSectionHeaderItem().setTitle(item.title).setHelpText(item.help)
    item.lists.forEach(function (list) { choose(form.addListItem().setTitle(list.title), item, list.choices) })
  },
  typed: function (form, item) {
    var made = form.addTextItem().setTitle(item.title).setHelpText(item.help).setPoints(1)
    if (item.range)
      made.setValidation(FormApp.createTextValidation().requireNumberBetween(item.range[0], item.range[1]).build())
    made.setGeneralFeedback(feedback(item))
  },
}
`

/** An Apps Script that makes a Google Form: pasted at script.google.com and run once, without an account of ours. */
export const forms: Format = {
  name: 'Google Forms',
  type: 'text/plain; charset=utf-8',
  keeps: {
    single: kept('formsReasons'),
    multiple: mapped('formsSeveral'),
    truefalse: kept('formsSides'),
    number: reported('byHand'),
    text: reported('byHand'),
    order: mapped('formsPlaces'),
    match: mapped('formsPairs'),
    evidence: mapped('formsStatement'),
  },
  write: (work) => {
    const { set, words } = work
    const quiz = {
      title: set.title,
      description: `${set.summary}\n\n${creditLine(work)}`,
      items: itemsOf(work).map((item) => made(item, [words.true, words.false])),
    }
    // JSON is JavaScript, but for these two line ends in older engines.
    const json = JSON.stringify(quiz, null, 2)
      .replace(/\u2028/g, '\\u2028')
      .replace(/\u2029/g, '\\u2029')
    return utf8(`// Paste this at script.google.com into a new project and run makeQuiz.\nvar QUIZ = ${json}\n${SCRIPT}`)
  },
}
