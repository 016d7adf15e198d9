/// <reference lib="dom" />

/**
 * Until the quiz is there the element has what the publisher put into it, and this height at least. Less than any quiz
 * takes, since what is not taken would stay blank; who knows better says `height`.
 */
const least = { quiz: 'min(100vh, 280px)', explainer: '100vh' }

/**
 * The element's own layout, of lowest weight: any rule of the page for the element outranks `:host`, and no attribute of
 * the element is written, which a framework would take for a mismatch.
 *
 * `container-type` makes a quiz's intrinsic width zero. The grid's one column is 40 em where the place is sized by its
 * content (flex item, float, table cell, `fit-content`), and gives way to none where there is less room. Auto margins would
 * keep what is in it from filling it. Ids, since the app's own sheet, which comes after this one, has classes.
 *
 * What stood there before the quiz keeps its room in the same grid cell, unseen, until the reader's first input: nothing
 * shrinks in view, and nothing is measured.
 */
export const sheetText = (kind: 'quiz' | 'explainer') => `
:host{display:block;min-width:0}
:host([hidden]){display:none}
#place{display:grid;grid-template-columns:minmax(0,1fr);min-height:${least[kind]}}
#place>*{grid-area:1/1;min-width:0}
#at{display:grid;grid-template-columns:minmax(0,${kind === 'quiz' ? 40 : 48}em);justify-content:center;align-items:start;font-size:medium}
#at>*{margin:0}
#before{display:block}
.shown #before{visibility:hidden}
.used #before,#at:empty{display:none}
.used#place,.failed#place{min-height:0!important}
.failed ::slotted(svg){display:none}
`
