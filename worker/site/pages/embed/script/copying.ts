/** What is said of copying, in the page's language: `{way}` stands for what was copied. */
export interface CopyWords {
  copied: string
  refused: string
}

/** Puts a text at the reader's hand where the clipboard is refused. */
function select(node: Node) {
  const selection = getSelection()
  selection?.removeAllRanges()
  const range = document.createRange()
  range.selectNodeContents(node)
  selection?.addRange(range)
}

/** Makes the buttons of a page copy the snippet each belongs to. The function it gives takes back what they said. */
export function copyIn(root: HTMLElement, { copied, refused }: CopyWords): () => void {
  const status = root.querySelector('[role=status]')
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('[data-copy]')]
  const label = buttons[0]?.textContent ?? ''
  const reset = () => {
    for (const button of buttons) button.textContent = label
    status?.replaceChildren()
  }
  for (const button of buttons)
    button.addEventListener('click', () => {
      const { copy: way = '', done = '' } = button.dataset
      const code = document.getElementById(`snippet-${way}`)
      if (!code) return
      reset()
      const name = document.getElementById(`about-${way}`)?.textContent ?? ''
      // Without a secure connection there is no clipboard at all.
      Promise.resolve(navigator.clipboard?.writeText(code.textContent ?? '') ?? Promise.reject()).then(
        () => {
          button.textContent = done
          status?.replaceChildren(copied.replace('{way}', name))
        },
        () => {
          select(code)
          status?.replaceChildren(refused)
        },
      )
    })
  return reset
}
