import type { Code, FieldError } from '../http/codes.ts'
import type { Made } from './made.ts'
import type { Action, Join, Joined, PupilView, TeacherView } from './shared/shapes.ts'

/** What became of a call. An exception would lose its code on the way from the object to the Worker. */
export type RpcResult<T> = { ok: true; value: T } | { ok: false; code: Code; errors?: FieldError[] }

export type ClassView = PupilView | TeacherView

/** What a class's object can be asked. Tokens come as they were sent; only their hashes are kept. */
export interface ClassRpc {
  /** False where there is a class by this code already. */
  create(made: Made): Promise<boolean>
  join(join: Join): Promise<RpcResult<Joined>>
  view(token: string | undefined): Promise<RpcResult<ClassView>>
  answer(token: string | undefined, question: string, body: unknown): Promise<RpcResult<null>>
  act(token: string | undefined, action: Action): Promise<RpcResult<ClassView>>
  delete(token: string | undefined): Promise<RpcResult<null>>
  /** All that the results are made of: the teacher's view, and the whole set. */
  results(token: string | undefined): Promise<RpcResult<{ view: TeacherView; set: Made['set'] }>>
  /** Takes a socket; 404 where there is no such class. */
  fetch(request: Request): Promise<Response>
}
