/**
 * In the explainer's element JSX makes nodes at once (widget/explainer/draw.ts): a class or a hook in what it draws would pass
 * the type checker and throw there alone.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor } from 'vite'
import { describe, expect, it } from 'vitest'
import { root } from '../../scripts/root.ts'
import { built } from '../site.ts'

const scripts: Record<string, string[]> = JSON.parse(readFileSync(join(built, 'modules.json'), 'utf8'))
const [, modules = []] = Object.entries(scripts).find(([file]) => /^assets\/explainer-/.test(file)) ?? []
const drawn = modules.filter((path) => path.startsWith(`${root}/widget/`) && path.endsWith('.tsx'))

/** Why a module cannot be drawn by draw.ts; empty if it can. */
function faults(path: string, text: string): string[] {
  const found: string[] = []
  const { program, module } = parseSync(path, text)
  for (const { moduleRequest, entries } of module.staticImports)
    if (moduleRequest.value.startsWith('preact') && !entries.every(({ isType }) => isType))
      found.push(`imports ${moduleRequest.value}`)
  new Visitor({
    ClassDeclaration: (node) => void (node.superClass && found.push('has a class that extends another')),
    CallExpression: ({ callee }) =>
      void (callee.type === 'Identifier' && /^use[A-Z]/.test(callee.name) && found.push(`calls ${callee.name}`)),
  }).visit(program)
  return found
}

describe('what the explainer’s element draws', () => {
  it('is known from the build', () => expect(drawn.length).toBeGreaterThan(4))

  it.each(drawn.map((path) => path.slice(root.length + 1)))('%s has no class component and no hook', (path) => {
    expect(faults(path, readFileSync(join(root, path), 'utf8'))).toEqual([])
  })

  it('would be found out', () => {
    expect(faults('a.tsx', "import { Component } from 'preact'\nexport class A extends Component {}")).toHaveLength(2)
    expect(faults('a.tsx', "import { useState } from 'preact/hooks'\nexport const A = () => useState(0)")).toHaveLength(2)
    expect(faults('a.tsx', "import type { ComponentChildren } from 'preact'\nexport const A = () => <p />")).toEqual([])
  })
})
