/** A pupil's page of a class, drawn in the browser: which class it is, the address says. */
import { h, render } from 'preact'
import { PupilApp } from './script/PupilApp.tsx'
// In the language of the page: the build makes a script of each.
import { pupil } from './words.ts'

const root = document.getElementById('class')
/** `/class/ABC234`, `/ja/class/ABC234`. */
const [, code = ''] = /\/class\/([^/]+)\/?$/.exec(location.pathname) ?? []
if (root) {
  root.replaceChildren()
  render(h(PupilApp, { typed: decodeURIComponent(code), words: pupil }), root)
}
