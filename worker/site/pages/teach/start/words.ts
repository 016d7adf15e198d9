/** What the teachers’ page says of starting a class, in English. */
export const start = {
  heading: 'Play it with a class',
  lead: 'Pupils come in by a code, under made-up names and without accounts; you see the answers as they come, and reveal when you like. Everything is deleted after 7 days.',
  public:
    'The key of a published quiz is public: who looks for it can find it. The pages of the class send no key before you reveal it.',
  pace: 'Pace',
  paces: { teacher: 'Together: I open one question after another', self: 'Homework: each at their own pace' },
  until: 'Answers until the end of',
  untilHint: 'Left blank, until you end the class.',
  names: 'Names',
  own: 'Pupils may choose their own names',
  begin: 'Start a class',
  refused: 'A class cannot be started just now. Try again in a minute.',
  withdrawn: 'This quiz has been withdrawn, or its questions have changed: load the page again.',
}
