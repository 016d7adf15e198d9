/** `npm run sizes`: prints what a reader downloads, in bytes of brotli 11, beside the most it may be and the room that leaves. */
import { join } from 'node:path'
import { root } from '../root.ts'
import { measureSizes } from './measure.ts'

for (const { what, bytes, limit } of measureSizes(join(root, 'dist/public')).sizes) {
  const room = `${(100 - (100 * bytes) / limit).toFixed(0)} %`
  console.log(`${String(bytes).padStart(6)} of ${String(limit).padStart(6)} bytes, room ${room.padStart(5)}  ${what}`)
}
