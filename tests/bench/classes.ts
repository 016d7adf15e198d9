/**
 * What an answer takes to the teacher's screen, beside a bare echo over the same kind of socket, in the same object's turn:
 * both go through the same runtime on the same machine in the same minute, so that the ratio says what a class adds.
 */
import { Live } from '../../worker/classes/shared/live.ts'
import type { PupilView, TeacherView } from '../../worker/classes/shared/shapes.ts'
import { startClass } from '../worker/class/client.ts'
import type { TestServer } from '../worker/shared.ts'

const median = (all: number[]) => [...all].sort((a, b) => a - b)[all.length >> 1] ?? 0
const last = (all: number[], share: number) => [...all].sort((a, b) => a - b)[Math.floor(all.length * share)] ?? 0

/** Milliseconds of a ping over a socket of the class, which the runtime answers by itself. */
function echo(socket: WebSocket): Promise<number> {
  const from = performance.now()
  return new Promise((resolve) => {
    socket.addEventListener('message', () => resolve(performance.now() - from), { once: true })
    socket.send('ping')
  })
}

/** One class of so many pupils, each with a socket: medians and 99th percentiles, as ratios to the echo’s median. */
async function measure(place: TestServer, pupils: number): Promise<string> {
  const teacher = await startClass(place, { set: 'every-kind', pace: 'self' })
  const at = `${place.url}${teacher.path}`
  await teacher.connect()
  const lives: { id: string; live: Live<PupilView> }[] = []
  for (let n = 0; n < pupils; n++) {
    const { id, token } = await teacher.pupil()
    lives.push({ id, live: new Live<PupilView>(at, token, { onView: () => {}, onConnection: () => {}, onGone: () => {} }) })
  }
  const here = (view: TeacherView) => view.pupils.every((one) => one.here)
  while (!here(await teacher.view())) await new Promise((resolve) => setTimeout(resolve, 200))

  const socket = new WebSocket(`${at.replace(/^http/, 'ws')}/live`)
  await new Promise((resolve) => socket.addEventListener('open', resolve))
  socket.send(teacher.token)
  await new Promise((resolve) => socket.addEventListener('message', resolve, { once: true }))
  const question = (await teacher.view()).questions.find(({ question }) => question.type === 'truefalse')
  const echoes: number[] = []
  const seen: number[] = []
  for (let round = 0; round < 10; round++) {
    for (const { id, live } of lives) {
      const heard = new Promise<void>((resolve) => {
        const listen = ({ data }: MessageEvent) => {
          if (!String(data).includes(`"pupil":"${id}"`)) return
          socket.removeEventListener('message', listen)
          resolve()
        }
        socket.addEventListener('message', listen)
      })
      const from = performance.now()
      live.ask('PUT', `/answers/${question?.id}`, { answer: round % 2 ? 'true' : 'false' })
      await heard
      seen.push(performance.now() - from)
      if (echoes.length < seen.length) echoes.push(await echo(socket))
      if (seen.length >= 300 * (round + 1)) break
    }
  }
  for (const { live } of lives) live.stop()
  socket.close()
  teacher.drop()
  await teacher.ask('DELETE')
  const base = median(echoes)
  return [median(seen), last(seen, 0.99), last(echoes, 0.99)].map((ms) => `${(ms / base).toFixed(2)} ×`.padStart(10)).join('')
}

/** Prints a row for a class of thirty and one of two hundred. */
export async function benchClasses(origin: string): Promise<void> {
  const place: TestServer = { url: origin, fetch: (path, init) => fetch(new URL(path, origin), init) }
  console.log('an answer to the teacher’s screen, beside the median of an echo over the same socket')
  console.log('   pupils    median       99%  echo 99%')
  for (const pupils of [30, 200]) console.log(`${String(pupils).padStart(9)}${await measure(place, pupils)}`)
}
