import { dirname, resolve } from 'node:path'
import { experimental_readRawConfig } from 'wrangler'

/** A Worker as its wrangler.toml has it, every binding too, before a directory of public files and with an origin for tests. */
export function configOf(file: string, directory: string) {
  const { env: _, ...config } = experimental_readRawConfig({ config: file }).rawConfig
  const main = resolve(dirname(file), config.main ?? '')
  return { ...config, main, assets: { ...config.assets, directory }, vars: { ...config.vars, ORIGIN: 'https://quiz.example' } }
}
