import { Hono } from 'hono'
import { answerRoute, classesRoute, classRoute, joinRoute, liveRoute, resultsRoute } from './classes/routes.ts'
import type { Bindings } from './env.ts'
import { HttpError } from './http/errors.ts'
import { at } from './http/table.ts'
import { respond } from './respond.ts'
import { serve } from './route.ts'
import { exportRoute } from './routes/export.ts'
import { gradeRoute } from './routes/grade.ts'
import { healthzRoute } from './routes/healthz.ts'
import { oembedRoute } from './routes/oembed.ts'
import { outRoute } from './routes/out.ts'
import { framePlayRoute, playRoute } from './routes/play.ts'
import { pupilRoute } from './routes/pupil.ts'
import { setsRoute } from './routes/sets.ts'

export const app = new Hono<{ Bindings: Bindings }>()

serve(app, at.set, setsRoute)
serve(app, at.grade, gradeRoute)
serve(app, at.play, playRoute)
serve(app, at.framePlay, framePlayRoute)
serve(app, at.export, exportRoute)
serve(app, at.exportIn, exportRoute)
serve(app, at.out, outRoute)
serve(app, at.pupil, pupilRoute)
serve(app, at.pupilIn, pupilRoute)
serve(app, at.classes, classesRoute)
serve(app, at.class, classRoute)
serve(app, at.classJoin, joinRoute)
serve(app, at.classAnswer, answerRoute)
serve(app, at.classLive, liveRoute)
serve(app, at.classResults, resultsRoute)
serve(app, at.oembed, oembedRoute)
serve(app, at.healthz, healthzRoute)

app.notFound((c) => respond(new HttpError('not-found'), c))
app.onError(respond)
