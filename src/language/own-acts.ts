/**
 * What a speaker is the best source of: promises, demands, plans, views. Words for telling “The firm said it would appeal”
 * (its own act, one source is enough) from “The firm said the river was poisoned” (about the world).
 */
import {wordSet} from './word-set.js'

/** Cues that make a stance or an act out of whatever follows. */
export const stanceClasses = wordSet('stance attack praise commitment denial accusation belief')
export const stanceLemmas = wordSet(
  `announce vow promise pledge urge call demand declare order propose plan decide threaten warn apologise apologize thank congratulate praise condemn criticise criticize
  slam blast denounce welcome hail support oppose endorse back reject dismiss deny accuse blame argue insist recommend request ask appeal offer agree refuse hope want expect
  believe think fear worry intend consider commit advise predict concede admit confess regret defend describe characterise characterize portray liken suggest label brand`,
)
/** Subjects of content that mean the speaker. */
export const selfWords = wordSet('i we my our us me myself ourselves')
export const backWords = wordSet('he she it they his her its their')
/** Words of ought and worth: content with these as its verb is a view. */
export const viewWords = wordSet(
  'should must ought deserve deserves need needs hopefully proud grateful sorry delighted disappointed glad saddened thrilled confident excited honoured honored shame disgrace disgraceful wonderful terrible great amazing unfair wrong',
)
/** Words of ought alone. */
export const oughtWords = wordSet('should must ought deserve deserves need needs')
/** What an outlet prints as its own opinion. */
export const editorialWords = wordSet(
  'editorial editorials op-ed editorialised editorialized editorialise editorialize editorialising editorializing',
)
/** Who and what an outlet itself is made of. */
export const newsroomWords = wordSet(
  'editor editors reporter reporters reporting journalist journalists correspondent correspondents newsroom staff story stories article articles coverage board publisher photographer photographers',
)
