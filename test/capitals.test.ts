import test from 'ava'
import fc from 'fast-check'
import {hasCapital, isCapitalAt, isCapitalThenSmall, isSmallAt, lettered, letteredAll} from '../src/language/capitals.js'

/** Words as copy has them: plain, accented, Greek, Cyrillic, with marks of typography, digits, emoji. */
const words = fc.array(fc.constantFrom(...'aZé ÉßŁłΩяЖ-’“—&.½3日ǅ', '😀', '𝒜', 'ﬁ'), {maxLength: 12}).map(parts => parts.join(''))

test('classes of letters say of any text what the tables of Unicode say', t => {
  const pairs = [
    [lettered`^\p{Lu}[\p{L}'’-]+$`, /^\p{Lu}[\p{L}'’-]+$/u],
    [lettered`[^\p{L}\p{N}]`, /[^\p{L}\p{N}]/u],
    [lettered`\p{Ll} \P{Ll}`, /\p{Ll} \P{Ll}/u],
    [lettered`^[\p{L}\p{M}.&]+$`, /^[\p{L}\p{M}.&]+$/u],
  ] as const
  fc.assert(fc.property(words, text => pairs.every(([ours, unicode]) => ours.test(text) === unicode.test(text))))
  const spelled = letteredAll`[^\p{L}\p{N}]+`
  fc.assert(fc.property(words, text => text.replace(spelled.for(text), '·') === text.replace(/[^\p{L}\p{N}]+/gu, '·')))
  t.pass()
})

test('large and small letters are told as Unicode does', t => {
  fc.assert(
    fc.property(
      words,
      text =>
        isCapitalAt(text, 0) === /^\p{Lu}/u.test(text) &&
        isSmallAt(text, 0) === /^\p{Ll}/u.test(text) &&
        isCapitalThenSmall(text) === /^\p{Lu}\p{Ll}/u.test(text) &&
        hasCapital(text) === /\p{Lu}/u.test(text),
    ),
  )
  t.true(isCapitalAt('an Élan', 3))
})
