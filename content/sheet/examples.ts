import { type Column, numbered, single } from './columns.ts'
import type { Grid } from './grid.ts'
import { NONE } from './joined.ts'

type Example = Partial<Record<Column, string>>

/** A question of each type, about a lighthouse that there is not: what a sheet to be filled in starts with. */
const examples: Example[] = [
  {
    type: 'single',
    question: 'Who brought a lantern to the lighthouse when a storm had put it out?',
    'option 1': 'Ada Brenn',
    'why 1': 'She rowed over with it in June 1921.',
    'when 1': '1921-06',
    'option 2': 'Tom Vale',
    'why 2': 'He is named as the keeper, a hundred years later.',
    'passage 2': 'keepers-light',
    'option 3': 'The museum',
    'why 3': 'It has owned the light since 2019.',
    'passage 3': 'log-2022/p3',
    correct: '1',
    explanation: 'The place had been dark for more than a week.',
    source: 'gazette-2021',
    passage: 'p3',
    id: 'lantern',
  },
  {
    type: 'multiple',
    question: 'Who is said to have counted the wrecks on the reef?',
    'as of': '2021-05-03',
    'option 1': 'The council of the town',
    'why 1': 'It comes to 14.',
    'passage 1': 'wrecks-14',
    'option 2': 'The guild of the pilots',
    'why 2': 'It comes to 22, with small boats.',
    'passage 2': 'wrecks-22',
    'option 3': 'The keeper of the light',
    'why 3': 'He is named for the lamp, not for a count.',
    'passage 3': 'keepers-light',
    correct: '1; 2',
    explanation: 'They do not count the same things.',
    id: 'counters',
  },
  {
    type: 'truefalse',
    question: 'The light has been electric from its first night on.',
    'why 1': 'An electric lamp came in 1954 only.',
    'passage 1': 'electric-1954',
    'why 2': 'It was lit in 1888, and burned oil at first.',
    correct: 'false',
    explanation: 'Sixty-six years lie between the two.',
    passage: 'lit-1888',
    id: 'electric',
  },
  {
    type: 'number',
    question: 'In which year was the lamp on Orrin Head replaced by an electric one?',
    'option 1': '1888',
    'why 1': 'The first light was lit that year.',
    'passage 1': 'p2',
    'option 2': '1920 to 1922',
    'why 2': 'That is when the storm put it out, in 1921.',
    'passage 2': 'p3',
    correct: '1954 ± 1',
    explanation: 'The keeper says that it has never failed since.',
    source: 'gazette-2021',
    passage: 'electric-1954',
    why: 'An electric lamp took over in 1954.',
    min: '1880',
    max: '2020',
    step: '1',
    unit: 'year',
    id: 'electric-year',
  },
  {
    type: 'text',
    question: 'What is the name of the keeper of the light?',
    'as of': '2021-05-03',
    'option 1': 'Ada Brenn; Brenn',
    'why 1': 'She helped once, in 1921.',
    'passage 1': 'storm-1921',
    correct: 'Tom Vale; Vale',
    explanation: 'A museum has it by now.',
    passage: 'keepers-light',
    why: 'He spoke to the paper as its keeper.',
    id: 'keeper-name',
  },
  {
    type: 'order',
    question: 'Put these in their order, the earliest first.',
    'option 1': 'The first lamp is lit',
    'why 1': 'That was on 3 May 1888.',
    'passage 1': 'lit-1888',
    'option 2': 'A storm puts it out',
    'why 2': 'That was in June 1921.',
    'passage 2': 'storm-1921',
    'option 3': 'Electricity comes',
    'why 3': 'That was in 1954.',
    'passage 3': 'electric-1954',
    explanation: 'A generation lies between each two of them.',
    id: 'sequence',
  },
  {
    type: 'match',
    question: 'Who goes with what?',
    'as of': '2021-05-03',
    'option 1': 'Ada Brenn = a lantern',
    'why 1': 'She brought it in 1921.',
    'passage 1': 'storm-1921',
    'option 2': 'Tom Vale = the lamp',
    'why 2': 'He keeps it.',
    'passage 2': 'keepers-light',
    'option 3': `${NONE} = a count of wrecks`,
    'why 3': 'That is the council’s and the guild’s.',
    'passage 3': 'wrecks-14',
    explanation: 'Both are named in one report.',
    id: 'pairs',
  },
  {
    type: 'evidence',
    question: 'Which passage proves it?',
    statement: 'Oil gave way to electricity.',
    'why 1': 'It is about the first night.',
    'passage 1': 'p2',
    'why 2': 'It names the year of the new lamp.',
    'passage 2': 'p5',
    correct: '2',
    explanation: 'Only one of them speaks of a lamp that came later.',
    source: 'gazette-2021',
    id: 'evidence',
  },
]

// As many as most questions have; more are read where a sheet has them.
const OPTIONS = 4

/** A sheet to be filled in: every heading, and an example of each type to be written over. */
export function templateGrid(): Grid {
  const options = Array.from({ length: OPTIONS }, (_, i) => numbered.map((name): Column => `${name} ${i + 1}`)).flat()
  const at = single.indexOf('correct')
  const columns: Column[] = [...single.slice(0, at), ...options, ...single.slice(at)]
  return [[...columns], ...examples.map((example) => columns.map((column) => example[column] ?? ''))]
}
