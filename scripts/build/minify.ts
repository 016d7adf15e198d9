/**
 * How the scripts of the quiz are made small. Those names of properties that nobody outside reads are
 * shortened; `_` begins Preact's own.
 */
export const small = {
  minify: 'terser' as const,
  terserOptions: {
    ecma: 2020 as const,
    safari10: false,
    compress: {
      passes: 2,
      pure_getters: true,
      unsafe: true,
      unsafe_arrows: true,
      unsafe_methods: true,
      keep_fargs: false,
      module: true,
    },
    // Ours, `_so`. What Preact shortened itself begins with two: classes of ours and it may lie in different scripts.
    mangle: { properties: { regex: /^_[a-z]/ } },
    // The mark of a call without effects is for bundlers, and nobody bundles these again.
    format: { comments: false, preserve_annotations: false },
  },
}

/**
 * Sheets that scripts hold, without the `& ` that lightningcss still writes before a nested selector: every browser that
 * the widget is built for reads them without it (relaxed nesting, docs/browsers.md).
 */
export const relaxed = {
  name: 'footnote:relaxed-nesting',
  enforce: 'post' as const,
  transform: (code: string, id: string) => {
    if (id.endsWith('.css?inline')) return { code: code.replace(/(?<=[{};,])&(?: (?=[.:[a-z])|(?=>))/g, ''), map: null }
    return undefined
  },
}
