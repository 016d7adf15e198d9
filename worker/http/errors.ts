import type { Code, FieldError } from './codes.ts'

/** The one error that a route throws. */
export class HttpError extends Error {
  readonly code: Code
  readonly errors: readonly FieldError[]
  readonly headers: Readonly<Record<string, string>>

  constructor(code: Code, errors: readonly FieldError[] = [], headers: Readonly<Record<string, string>> = {}) {
    super(code)
    this.code = code
    this.errors = errors
    this.headers = headers
  }
}
