/** A token: 128 bits by chance, as letters that an address may hold. */
export function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** What is kept of a token. It is long enough by chance that a plain hash cannot be tried out. */
export async function hashOf(token: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The token of `Authorization: Bearer …`, if there is one of our form. */
export const bearer = (header: string | null | undefined): string | undefined =>
  /^Bearer ([\w-]{22,43})$/i.exec(header?.trim() ?? '')?.[1]
