/**
 * Words that change while a reader looks on. They come in an element of their own, which is replaced and not patched: a page
 * translated by the browser holds other text nodes than those that were drawn, and what is patched in them is never seen.
 */
export const ChangingWords = ({ children }: { children: string }) => <span key={children}>{children}</span>
