/// <reference lib="dom" />
import { Footnote } from './element.ts'
import type { AppKind } from './loading.ts'
import { ownScript } from './own.ts'
import { place, siteOrigin, warn } from './script.ts'

if (!siteOrigin) warn('cannot tell where this script comes from; load it by <script src>, or say data-host="https://…"')
else if (!ownScript) warn('cannot tell where the script line stands (in a shadow root?); use <footnote-quiz> there')
for (const kind of ['quiz', 'explainer'] as AppKind[]) {
  const tag = `footnote-${kind}`
  // The script may be there twice: the first one defines the elements.
  if (!customElements.get(tag))
    customElements.define(
      tag,
      class extends Footnote {
        constructor() {
          super(kind)
        }
      },
    )
  place(kind)
}
