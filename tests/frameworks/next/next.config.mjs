import { join } from 'node:path'

export default {
  reactStrictMode: true,
  devIndicators: false,
  distDir: '../dist/next',
  turbopack: { root: join(import.meta.dirname, '..') },
}
