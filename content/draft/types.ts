/** One paragraph to be. Headings and captions are known by their markup, and seldom hold what a claim rests on. */
export interface Block {
  text: string
  kind: 'text' | 'heading' | 'caption'
}

/** An article, and what its file says of it. What is missing is for the editor to say. */
export interface Article {
  title?: string | undefined
  author?: string | undefined
  publisher?: string | undefined
  published?: string | undefined
  url?: string | undefined
  language?: string | undefined
  blocks: Block[]
}
