/**
 * What a published schema allows of an assessment in a Common Cartridge, said again: ccv1p1_qtiasiv1p2p1_v1p0.xsd of 1EdTech, with
 * the rules in Schematron that it carries. It is the profile of version 1.1; that of 1.3, which our cartridges are, was not to be
 * had. No package of a registry has either file.
 */
interface Model {
  /** The children's names, each with a blank behind it. */
  children: RegExp
  attributes?: Record<string, RegExp>
  optional?: string[]
  text?: boolean
}

const any = /^/
const yesNo = /^(Yes|No)$/
const response: Model = {
  children: /^(material )?(render_choice |render_fib )(material )?$/,
  attributes: { ident: any, rcardinality: /^(Single|Multiple|Ordered)$/ },
}
const none = /^$/

const models: Record<string, Model> = {
  questestinterop: { children: /^assessment $/ },
  assessment: { children: /^(qtimetadata )?section $/, attributes: { ident: any, title: any } },
  section: { children: /^(item )+$/, attributes: { ident: any } },
  item: {
    children: /^(itemmetadata )?(presentation )?(resprocessing )*(itemfeedback )*$/,
    attributes: { ident: any, title: any },
  },
  itemmetadata: { children: /^(qtimetadata )+$/ },
  qtimetadata: { children: /^(qtimetadatafield )+$/ },
  qtimetadatafield: { children: /^fieldlabel fieldentry $/ },
  fieldlabel: { children: none, text: true },
  fieldentry: { children: none, text: true },
  presentation: { children: /^(material |response_lid |response_str )+$/ },
  material: { children: /^(mattext )+$/ },
  mattext: { children: none, attributes: { texttype: /^text\/(plain|html)$/ }, text: true },
  response_lid: response,
  response_str: response,
  render_choice: { children: /^(response_label )*$/ },
  render_fib: { children: /^(response_label )*$/, attributes: { fibtype: /^(Decimal|Integer|String)$/ }, optional: ['fibtype'] },
  response_label: { children: /^(material )*$/, attributes: { ident: any } },
  resprocessing: { children: /^outcomes (respcondition )+$/ },
  outcomes: { children: /^decvar $/ },
  decvar: {
    children: none,
    attributes: { varname: /^SCORE$/, vartype: /^(Decimal|Integer)$/, minvalue: any, maxvalue: any },
  },
  respcondition: { children: /^conditionvar (setvar )*(displayfeedback )*$/, attributes: { continue: yesNo } },
  conditionvar: { children: /^(and |other |varequal |varsubstring )+$/ },
  and: { children: /^(not |varequal )+$/ },
  not: { children: /^(varequal )+$/ },
  other: { children: none },
  varequal: { children: none, attributes: { respident: any, case: yesNo }, optional: ['case'], text: true },
  setvar: { children: none, attributes: { varname: any, action: /^Set$/ }, text: true },
  displayfeedback: { children: none, attributes: { feedbacktype: /^(Response|Solution|Hint)$/, linkrefid: any } },
  itemfeedback: { children: /^(flow_mat |material )+$/, attributes: { ident: any } },
  flow_mat: { children: /^(material )+$/ },
}

/** What of an element, and of all within it, the schema does not allow. */
function beyondSchema(element: Element): string[] {
  const { tagName } = element
  const model = models[tagName]
  if (!model) return [`no such element: ${tagName}`]
  const children = [...element.children].map((child) => `${child.tagName} `).join('')
  const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))
  const allowed: Record<string, RegExp> = {
    ...model.attributes,
    ...(tagName === 'questestinterop' && { xmlns: /ims_qtiasiv1p2$/ }),
  }
  const required = Object.keys(allowed).filter((name) => !model.optional?.includes(name))
  const own = [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent ?? '')
  return [
    ...(model.children.test(children) ? [] : [`${tagName} holds ${children || 'nothing'}`]),
    ...Object.entries(attributes).flatMap(([name, value]) =>
      allowed[name]?.test(value) ? [] : [`${tagName} has ${name}="${value}"`],
    ),
    ...required.flatMap((name) => (name in attributes ? [] : [`${tagName} has no ${name}`])),
    ...(model.text || !own.join('').trim() ? [] : [`${tagName} holds text`]),
    ...[...element.children].flatMap(beyondSchema),
  ]
}

const all = (within: Element, name: string) => [...within.querySelectorAll(name)]
const fieldsOf = (within: Element) =>
  all(within, 'qtimetadatafield').map((field) => [...field.children].map(({ textContent }) => textContent ?? '').join('='))

/** How many answers each type of question is given, and how it takes them. */
const types: Record<string, (cardinality: string | null, labels: number) => boolean> = {
  'cc.true_false.v0p1': (cardinality, labels) => cardinality === 'Single' && labels === 2,
  'cc.multiple_choice.v0p1': (cardinality, labels) => cardinality === 'Single' && labels > 2,
  'cc.multiple_response.v0p1': (cardinality, labels) => cardinality === 'Multiple' && labels > 1,
}
const typed = /^cc\.(fib|essay)\.v0p1$/

/** What of an item the rules beside the schema do not allow. */
function beyondRules(item: Element): string[] {
  const [profile = '', ...fields] = fieldsOf(all(item, 'itemmetadata')[0] as Element)
  const type = profile.replace('cc_profile=', '')
  const [lid] = all(item, 'response_lid')
  const fits = lid
    ? types[type]?.(lid.getAttribute('rcardinality'), all(lid, 'response_label').length)
    : typed.test(type) && all(item, 'response_str').length === 1
  const expected = type === 'cc.essay.v0p1' ? 'qmd_computerscored=No' : ''
  const respidents = all(item, 'varequal').map((one) => one.getAttribute('respident'))
  const shown = all(item, 'displayfeedback').map((one) => one.getAttribute('linkrefid'))
  const told = all(item, 'itemfeedback').map((one) => one.getAttribute('ident'))
  return [
    ...(fits ? [] : [`${type} asked otherwise`]),
    ...(fields.join() === expected ? [] : [`metadata ${fields}`]),
    ...(expected ? respidents.map(() => `${type} with a key`) : []),
    ...(expected || respidents.length ? [] : [`${type} without a key`]),
    ...respidents.filter((one) => one !== 'response1').map((one) => `no response ${one}`),
    ...shown.filter((one) => !told.includes(one)).map((one) => `nothing is told as ${one}`),
    ...told.filter((one) => !shown.includes(one)).map((one) => `${one} is never shown`),
  ]
}

/** What of an assessment is beyond the profile, a line each. */
export function beyondProfile(assessment: Document): string[] {
  const root = assessment.documentElement
  const items = all(root, 'item')
  const idents = items.map((item) => item.getAttribute('ident'))
  return [
    ...beyondSchema(root),
    ...items.flatMap((item) => beyondRules(item).map((what) => `${item.getAttribute('ident')}: ${what}`)),
    ...idents.filter((one, i) => idents.indexOf(one) !== i).map((one) => `two items ${one}`),
  ]
}
