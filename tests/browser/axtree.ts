/** Chromium's accessibility tree as an outline: what it hands to screen readers, by role, name and state. */
import type { CDPSession, Locator } from '@playwright/test'

type Tree = Awaited<ReturnType<CDPSession['send']>> & { nodes: AXNode[] }

interface AXNode {
  nodeId: string
  ignored: boolean
  role?: { value: string }
  name?: { value: string }
  description?: { value: string }
  value?: { value: unknown }
  properties?: { name: string; value: { value: unknown } }[]
  childIds?: string[]
  backendDOMNodeId?: number
}

/** States that a reader says. */
const STATES = ['invalid', 'checked', 'disabled', 'pressed', 'expanded', 'level', 'valuemin', 'valuemax', 'live']
/** Boxes that say nothing of themselves. */
const SILENT = ['none', 'generic', 'paragraph', 'LabelText', 'Legend', 'Figcaption', 'InlineTextBox', 'ListMarker', 'superscript']
/** Their name is all they hold. */
const WHOLE = ['button', 'link', 'heading', 'combobox', 'spinbutton', 'slider', 'textbox', 'image']

/** The outline of what stands below an element. */
export async function axTree(of: Locator): Promise<string> {
  const session = await of.page().context().newCDPSession(of.page())
  await session.send('DOM.enable')
  await session.send('DOM.getDocument', { depth: -1, pierce: true })
  // What is marked is found again by its mark, within shadow roots too.
  await of.evaluate((element) => element.setAttribute('data-outlined', ''))
  const { searchId, resultCount } = await session.send('DOM.performSearch', {
    query: '[data-outlined]',
    includeUserAgentShadowDOM: true,
  })
  const { nodeIds } = await session.send('DOM.getSearchResults', { searchId, fromIndex: 0, toIndex: resultCount })
  const { node } = await session.send('DOM.describeNode', { nodeId: nodeIds[0] ?? 0 })
  await of.evaluate((element) => element.removeAttribute('data-outlined'))
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as Tree
  await session.detach()
  const byId = new Map(nodes.map((one) => [one.nodeId, one]))
  const lines: string[] = []
  const walk = (one: AXNode | undefined, depth: number) => {
    if (!one) return
    const { ignored, role, name, description, value, properties = [], childIds = [] } = one
    const kind = role?.value ?? 'none'
    const silent = ignored || SILENT.includes(kind) || (kind === 'StaticText' && !name?.value.trim())
    if (!silent) {
      const states = properties
        .filter(({ name, value }) => STATES.includes(name) && (name === 'expanded' || `${value.value}` !== 'false'))
        .map(({ name, value }) => `${name}: ${value.value}`)
      const said = [
        kind === 'StaticText' ? 'text' : kind,
        name?.value && JSON.stringify(name.value.trim()),
        value?.value !== undefined && value.value !== '' && `= ${value.value}`,
        ...states,
        description?.value && `described: ${JSON.stringify(description.value.trim())}`,
      ]
      lines.push('  '.repeat(depth) + said.filter(Boolean).join(' '))
    }
    if (!WHOLE.includes(kind)) for (const id of childIds) walk(byId.get(id), silent ? depth : depth + 1)
  }
  walk(
    nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId),
    0,
  )
  return `${lines.join('\n')}\n`
}
