/** `npm run sizes`: prints what a reader downloads, in bytes of brotli 11, beside the most it may be. */
import { join } from 'node:path'
import { root } from '../root.ts'
import { sizes } from './measure.ts'

for (const { what, bytes, limit } of sizes(join(root, 'dist/public')))
  console.log(`${String(bytes).padStart(6)} of ${String(limit).padStart(6)} bytes  ${what}`)
