import type { ComponentType, Key } from 'preact'
import { h } from 'preact'

/**
 * The automatic JSX runtime in one line: preact's own brings `jsxTemplate` and the like, 0.7 kB that no reader needs.
 * The build puts it in place of `preact/jsx-runtime` in the browser's scripts.
 */
export const jsx = (type: ComponentType | string, props: Record<string, unknown>, key?: Key) =>
  h(type as string, key === undefined ? props : { ...props, key })

export const jsxs = jsx
export { Fragment } from 'preact'
