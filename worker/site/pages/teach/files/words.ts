import type { FormatName } from '../../../../../content/export/index.ts'
import { notes } from '../../../../../content/export/notes.ts'

/** What the teachers’ page says of files for learning systems, in English. */
export const files = {
  heading: 'For a learning system',
  lead: 'The questions chosen above as a file, with key, feedback, explanations and links to the sources. What a format cannot hold as it is stands beside it.',
  formats: {
    'moodle.xml': ['Moodle', 'Import it into a question bank as Moodle XML.'],
    gift: ['GIFT', 'Text that Moodle and others import.'],
    'qti12.zip': ['Canvas (QTI 1.2)', 'Import it in a course’s settings as a QTI file.'],
    imscc: ['Common Cartridge', 'For Canvas, Brightspace, Blackboard and others.'],
    'forms.gs': [
      'Google Forms',
      'A script: paste it at script.google.com and run makeQuiz. It makes the quiz in your own account.',
    ],
    csv: ['Spreadsheet (CSV)', 'A row an answer.'],
    'anki.txt': ['Anki', 'Cards to learn from: import it as text.'],
  } satisfies Record<FormatName, readonly [name: string, about: string]>,
  all: 'Every question is kept.',
  some: (n: number, of: number) =>
    n === of ? `All ${of} questions are changed for it` : `${n} of ${of} questions ${n === 1 ? 'is' : 'are'} changed for it`,
  details: 'How it holds them',
  notes: notes as Record<keyof typeof notes, string>,
}
