import { accent } from './accent.ts'
import { anchor } from './anchor.ts'
import { anchorWords } from './anchor-words.ts'
import { asOf } from './as-of.ts'
import { bothSides } from './both-sides.ts'
import { checks } from './checks.ts'
import { claimCites } from './claim-cites.ts'
import { contested } from './contested.ts'
import { copiedText } from './copied-text.ts'
import { corrected } from './corrected.ts'
import { counter } from './counter.ts'
import { coverage } from './coverage.ts'
import { documentHash } from './document-hash.ts'
import { documentMissing } from './document-missing.ts'
import { drafts } from './drafts.ts'
import { duplicateStems } from './duplicate-stems.ts'
import { evidencePlaces } from './evidence-places.ts'
import { figure } from './figure.ts'
import { future } from './future.ts'
import { gist } from './gist.ts'
import { givenAway } from './given-away.ts'
import { grounds } from './grounds.ts'
import { ids } from './ids.ts'
import { images } from './images.ts'
import { inferred } from './inferred.ts'
import { keyDate } from './key-date.ts'
import { keyLength } from './key-length.ts'
import { keyPlace } from './key-place.ts'
import { logo } from './logo.ts'
import { loneDocumentNamed } from './lone-document.ts'
import { madeClaims } from './made-claims.ts'
import { noticeLanguage } from './notice-language.ts'
import { notices } from './notices.ts'
import { numberRange } from './number-range.ts'
import { orderDates } from './order-dates.ts'
import { orderPresented } from './order-presented.ts'
import { parties } from './parties.ts'
import { passageText } from './passage-text.ts'
import { prose } from './prose.ts'
import { references } from './references.ts'
import { relation } from './relation.ts'
import { results } from './results.ts'
import { rights } from './rights.ts'
import type { Rule } from './rule.ts'
import { sameTexts } from './same-texts.ts'
import { sectionKinds } from './section-kinds.ts'
import { singleKey } from './single-key.ts'
import { siteLanguages } from './site-languages.ts'
import { stale } from './stale.ts'
import { superseded } from './superseded.ts'
import { tellingAlt } from './telling-alt.ts'
import { tellingIds } from './telling-ids.ts'
import { textSpellings } from './text-spellings.ts'
import { todo } from './todo.ts'
import { translations } from './translations.ts'
import { untranslated } from './untranslated.ts'
import { unusedImage } from './unused-image.ts'
import { why } from './why.ts'

/** Every content rule: first whose site it is and what holds together, then sources and claims, then questions, then sets, explainers and translations. */
export const rules: readonly Rule[] = [
  accent,
  logo,
  siteLanguages,
  references,
  ids,
  corrected,
  drafts,
  todo,
  anchorWords,
  anchor,
  documentMissing,
  documentHash,
  coverage,
  rights,
  passageText,
  gist,
  copiedText,
  claimCites,
  parties,
  figure,
  superseded,
  stale,
  future,
  grounds,
  why,
  madeClaims,
  singleKey,
  contested,
  counter,
  inferred,
  asOf,
  keyDate,
  keyLength,
  keyPlace,
  orderDates,
  orderPresented,
  relation,
  numberRange,
  textSpellings,
  sameTexts,
  evidencePlaces,
  tellingIds,
  images,
  unusedImage,
  tellingAlt,
  duplicateStems,
  givenAway,
  loneDocumentNamed,
  results,
  notices,
  prose,
  sectionKinds,
  bothSides,
  checks,
  translations,
  untranslated,
  noticeLanguage,
]
