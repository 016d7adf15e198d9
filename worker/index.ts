import { Hono } from 'hono'
import type { Env } from './env.ts'
import { HttpError } from './http/errors.ts'
import { respond } from './respond.ts'
import { serve } from './route.ts'
import { grade } from './routes/grade.ts'
import { healthz } from './routes/healthz.ts'
import { oembed } from './routes/oembed.ts'
import { out } from './routes/out.ts'
import { framePlay, play } from './routes/play.ts'
import { sets } from './routes/sets.ts'

const app = new Hono<{ Bindings: Env }>()

serve(app, '/v1/sets/:id', sets)
serve(app, '/v1/sets/:id/grade', grade)
serve(app, '/quiz/:id/play', play)
serve(app, '/frame/quiz/:id/play', framePlay)
serve(app, '/out/:source/:passage', out)
serve(app, '/oembed', oembed)
serve(app, '/healthz', healthz)

app.notFound((c) => respond(new HttpError('not-found'), c))
app.onError(respond)

export default app
