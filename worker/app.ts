import { Hono } from 'hono'
import { answer, classes, join, klass, live, results } from './classes/routes.ts'
import type { Bindings } from './env.ts'
import { HttpError } from './http/errors.ts'
import { at } from './http/table.ts'
import { respond } from './respond.ts'
import { serve } from './route.ts'
import { exported } from './routes/export.ts'
import { grade } from './routes/grade.ts'
import { healthz } from './routes/healthz.ts'
import { oembed } from './routes/oembed.ts'
import { out } from './routes/out.ts'
import { framePlay, play } from './routes/play.ts'
import { pupilPage } from './routes/pupil.ts'
import { sets } from './routes/sets.ts'

export const app = new Hono<{ Bindings: Bindings }>()

serve(app, at.set, sets)
serve(app, at.grade, grade)
serve(app, at.play, play)
serve(app, at.framePlay, framePlay)
serve(app, at.export, exported)
serve(app, at.exportIn, exported)
serve(app, at.out, out)
serve(app, at.pupil, pupilPage)
serve(app, at.pupilIn, pupilPage)
serve(app, at.classes, classes)
serve(app, at.class, klass)
serve(app, at.classJoin, join)
serve(app, at.classAnswer, answer)
serve(app, at.classLive, live)
serve(app, at.classResults, results)
serve(app, at.oembed, oembed)
serve(app, at.healthz, healthz)

app.notFound((c) => respond(new HttpError('not-found'), c))
app.onError(respond)
