import { asCartridge } from './cartridge.ts'
import { creditLine } from './credit.ts'
import { type Format, kept, mapped, reported, utf8, type Work } from './format.ts'
import { escapeXml } from './html.ts'
import { itemsOf } from './items.ts'
import { itemXml, qtiMetadata } from './qtiItem.ts'
import { zip } from './zip.ts'

const assessment = (work: Work, cartridge: boolean) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2"><assessment ident="${escapeXml(
    work.set.id,
  )}" title="${escapeXml(work.set.title)}">${qtiMetadata({
    ...(cartridge && { cc_profile: 'cc.exam.v0p1' }),
    cc_maxattempts: '1',
  })}<section ident="root_section">\n${itemsOf(work)
    .flatMap((item) => (cartridge ? asCartridge(item) : item))
    .map((item) => itemXml(item, work.words, cartridge))
    .join('\n')}\n</section></assessment></questestinterop>\n`

/** Text of a vCard (RFC 2426), which is how LOM names people and bodies. */
const vcard = (text: string) => text.replace(/[\\,;]/g, '\\$&').replace(/\n/g, '\\n')

/** What the package is, who publishes it and under which licence, as learning object metadata (IEEE 1484.12.3). */
function lomOf(work: Work, version: 'imsccv1p1' | 'imsccv1p3'): string {
  const { set, rights } = work
  const el = (name: string, ...children: string[]) => `<lom:${name}>${children.join('')}</lom:${name}>`
  const string = (text: string) => `<lom:string language="${escapeXml(set.language)}">${escapeXml(text)}</lom:string>`
  const [source, name] = [el('source', 'LOMv1.0'), vcard(rights.publisher)]
  const card = `BEGIN:VCARD\nVERSION:3.0\nN:${name}\nFN:${name}\nORG:${name}\nEND:VCARD`
  return `<lom:lom xmlns:lom="http://ltsc.ieee.org/xsd/${version}/LOM/manifest">${[
    el('general', el('title', string(set.title))),
    el('lifeCycle', el('contribute', el('role', source, el('value', 'publisher')), el('entity', escapeXml(card)))),
    el('rights', el('copyrightAndOtherRestrictions', source, el('value', 'yes')), el('description', string(creditLine(work)))),
  ].join('')}</lom:lom>`
}

/** The manifest of a package that holds one assessment (IMS Content Packaging). */
function manifest(work: Work, cartridge: boolean): string {
  const { id, title } = work.set
  const [binding, schema, version, type] = cartridge
    ? (['imsccv1p3', 'IMS Common Cartridge', '1.3.0', 'imsqti_xmlv1p2/imscc_xmlv1p3/assessment'] as const)
    : (['imsccv1p1', 'IMS Content', '1.1.3', 'imsqti_xmlv1p2'] as const)
  const organizations = `<organizations><organization identifier="org" structure="rooted-hierarchy"><item identifier="root"><item identifier="item1" identifierref="assessment"><title>${escapeXml(title)}</title></item></item></organization></organizations>`
  return `<?xml version="1.0" encoding="UTF-8"?>\n<manifest identifier="footnote-${escapeXml(id)}" xmlns="http://www.imsglobal.org/xsd/${binding}/imscp_v1p1"><metadata><schema>${schema}</schema><schemaversion>${version}</schemaversion>${lomOf(
    work,
    binding,
  )}</metadata>${cartridge ? organizations : '<organizations/>'}<resources><resource identifier="assessment" type="${type}"><file href="assessment/assessment.xml"/></resource></resources></manifest>\n`
}

const write = (cartridge: boolean) => (work: Work) =>
  zip({
    'imsmanifest.xml': utf8(manifest(work, cartridge)),
    'assessment/assessment.xml': utf8(assessment(work, cartridge)),
  })

const keeps: Format['keeps'] = {
  single: kept(),
  multiple: kept('canvasPoints'),
  truefalse: kept('bothSides'),
  number: kept('numerical'),
  text: kept('canvasSpellings'),
  order: mapped('canvasPlaces'),
  match: kept('canvasPairs'),
  evidence: mapped('statement'),
}

/** QTI 1.2 in Canvas's dialect: it keeps feedback under these idents, and drops it from 2.1. */
export const qti12: Format = { name: 'QTI 1.2 (Canvas)', type: 'application/zip', keeps, write: write(false) }

/** The same as a Common Cartridge 1.3, within its profile, so that every reader of cartridges has all of it. */
export const imscc: Format = {
  name: 'Common Cartridge',
  type: 'application/zip',
  keeps: {
    ...keeps,
    single: kept('cartridgeTwo'),
    truefalse: kept(),
    number: reported('cartridgeNumber'),
    text: kept('canvasSpellings'),
    order: mapped('cartridgePlaces'),
    match: mapped('cartridgePairs'),
  },
  write: write(true),
}
