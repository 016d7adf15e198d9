import { en } from '../../widget/strings/en.ts'

/**
 * Words of the interface whose names stand for something else as well: fields of the files under /v1, of events, of what
 * the language or the browser knows. They keep their names; tests/widget/minify.test.ts finds one that is missing here.
 */
const shared =
  'accounts asOf check date key next none note notes number open outcome paragraph print range read results share true false withdrawn'.split(
    ' ',
  )

/** What only the parts of the quiz app know of each other. */
const inner =
  'act ahead dragged drawAhead drawn emit empty failed grade graded hold ids kept level marked move moved notices onFail phase round strings told turn'.split(
    ' ',
  )

/** How Preact and its components call each other. Both are in each of these scripts. */
const lifecycle =
  'componentDidCatch componentDidMount componentDidUpdate componentWillMount componentWillReceiveProps componentWillUnmount componentWillUpdate contextType debounceRendering diffed forceUpdate getChildContext getDerivedStateFromError getDerivedStateFromProps getSnapshotBeforeUpdate setState shouldComponentUpdate'.split(
    ' ',
  )

/** Names of properties that the build may shorten in the scripts of the quiz. */
export const shortened = [...Object.keys(en), ...inner, ...lifecycle].filter((name) => !shared.includes(name))

/** The short names, which scripts that are built apart and meet in the browser have to agree on. */
const nameCache = {}

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
    mangle: { properties: { regex: new RegExp(`^(_.*|${shortened.join('|')})$`) } },
    nameCache,
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
