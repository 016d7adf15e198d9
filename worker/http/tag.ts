/** Whether `If-None-Match` names this tag (RFC 9110, 13.1.2: compared weakly). */
export function matches(header: string | undefined, tag: string): boolean {
  return header?.trim() === '*' || !!header?.split(',').some((one) => one.trim().replace(/^W\//, '') === tag)
}
