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
  // Read as a query is: anybody types an address, and what is no encoded text throws nowhere there.
  render(h(PupilApp, { typed: new URLSearchParams(`code=${code}`).get('code') ?? '', words: pupil }), root)
}
