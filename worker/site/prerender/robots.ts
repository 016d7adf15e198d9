/**
 * `/robots.txt` (RFC 9309). Selections of a quiz are endless and the Worker draws each; what leads on to a passage is no
 * page. Frames are not named here, because only who may read them learns that they are not to be found. Those who show a
 * link when a teacher shares it may read what it leads to.
 */
export const robots = (origin: string): string => `User-agent: *
Disallow: /quiz/*/play
Disallow: /frame/quiz/*/play
Disallow: /out/
Disallow: /class/
Disallow: /*/class/

User-agent: facebookexternalhit
User-agent: LinkedInBot
User-agent: Slackbot-LinkExpanding
User-agent: Twitterbot
Disallow: /out/

Sitemap: ${origin}/sitemap.xml
`
