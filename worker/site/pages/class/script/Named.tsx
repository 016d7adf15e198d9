/** A sentence of the page around a name that a pupil chose, whichever way its script runs. */
export function Named({ text, name }: { text: string; name: string }) {
  const at = text.indexOf(name)
  if (at < 0) return text
  return (
    <>
      {text.slice(0, at)}
      <bdi>{name}</bdi>
      {text.slice(at + name.length)}
    </>
  )
}
