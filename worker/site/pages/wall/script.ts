/** The wall of a class. Code and token are in the fragment, which browsers send to nobody. */
import { h, render } from 'preact'
import { Wall } from './script/Wall.tsx'

const root = document.getElementById('wall')
const draw = () => {
  const [, code = '', token = ''] = /^#(\w+)\.([\w-]+)$/.exec(location.hash) ?? []
  if (!root || !code) return
  root.replaceChildren()
  render(h(Wall, { code, token, key: code + token }), root)
}
draw()
addEventListener('hashchange', () => location.reload())
