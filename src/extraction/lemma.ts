/** Dictionary forms by rule, an irregular list and a vocabulary: enough for cue words, not a morphology of English. */

const irregular = new Map<string, string>()
for (const line of `say said says saying|tell told|write wrote written|speak spoke spoken|find found|swear swore sworn|show shown|think thought|feel felt
know knew known|see saw seen|make made|take took taken|give gave given|go went gone goes|come came|get got gotten|hold held|keep kept|leave left
lead led|hear heard|mean meant|read|put|set|let|bring brought|begin began begun|understand understood|stand stood|lose lost|pay paid|meet met
send sent|spend spent|lay laid|lie lying lied|rise rose risen|choose chose chosen|break broke broken|draw drew drawn|drive drove driven|fight fought
win won|run ran|seek sought|teach taught|catch caught|buy bought|build built|fall fell fallen|forget forgot forgotten|forgive forgave forgiven
grow grew grown|throw threw thrown|foresee foresaw foreseen|withdraw withdrew withdrawn|uphold upheld|foretell foretold|mislead misled|strike struck
be is are was were been being am 's|have has had having|do does did done doing|deny denied denies denying|imply implied implies|reply replied replies
testify testified testifies|sing sang sung|shake shook shaken|hit|cut|hurt|bet|cast|spread|tie tying tied|die dying died|fit|quit|sell sold|sit sat
wear wore worn|bear bore born|wind wound|undergo underwent|overcome overcame|become became|arise arose|sue sued suing|argue argued arguing|agree agreed agreeing
people person|men man|women woman|children child|lives life|criticism|news|thus|this|his|its|us|as|always|perhaps|across|business|press|congress|process|politics|yes|lens
during|nothing|something|anything|everything|morning|evening|thing|king|bring|string|spring|wing|need|indeed|speed|red|bed|hundred|sacred|wedding|building|being`
  .split(/[|\n]/)
  .map(part => part.trim().split(' '))) {
  for (const form of line) irregular.set(form, line[0]!)
}

const doubled = /([bdfglmnprt])\1$/

/** Which of the possible stems is a word: the vocabulary decides, else the shape of the stem. */
function stem(base: string, known: (word: string) => boolean): string {
  const withE = `${base}e`
  if (known(base) && !known(withE)) return base
  if (known(withE)) return withE
  if (doubled.test(base)) {
    const single = base.slice(0, -1)
    if (known(single) || !/[lsz]$/.test(base)) return single
    return base
  }
  return /(?:[^aeiou][aeiou][gkvz]|[aeiou][cs]|[aeiou]at|is|iv|ur|[lrn]g|[dl]g|c|u|v|z)$/.test(base) && !/(?:ss|x|ow|w)$/.test(base)
    ? withE
    : base
}

/** In: a word in lower case and what counts as a known word. Out: its dictionary form. */
export function lemmaOf(word: string, known: (word: string) => boolean): string {
  const listed = irregular.get(word)
  if (listed) return listed
  const length = word.length
  if (length < 4) return word
  if (word.endsWith('ies') || word.endsWith('ied')) return length > 4 ? `${word.slice(0, -3)}y` : word
  if (word.endsWith('s')) {
    if (/(?:ss|us|is|as)$/.test(word)) return word
    if (/(?:[sxz]|ch|sh|o)es$/.test(word))
      return known(word.slice(0, -1)) && !known(word.slice(0, -2)) ? word.slice(0, -1) : word.slice(0, -2)
    return word.slice(0, -1)
  }
  if (word.endsWith('ed') && length > 4) return stem(word.slice(0, -2), known)
  if (word.endsWith('ing') && length > 5 && /[aeiouy]/.test(word.slice(0, -3))) return stem(word.slice(0, -3), known)
  return word
}
