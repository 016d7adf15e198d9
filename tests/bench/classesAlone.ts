/** `npm run bench -- classes`: what an answer takes to the teacher's screen, and nothing else. */
import { freePort } from '../../scripts/dev/port.ts'
import { serveSite } from '../../scripts/dev/serve.ts'
import { dist } from '../site.ts'
import { benchClasses } from './classes.ts'

const port = await freePort(1)
const server = await serveSite({ port, persist: '.wrangler/bench', assets: dist })
await benchClasses(`http://localhost:${port}`)
server.kill()
