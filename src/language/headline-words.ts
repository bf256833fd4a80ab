/** How a headline says that it is not the paper's own word: “Police: …”, “… report says”, “… ‘ready to quit’”. */
import {wordSet} from './word-set.js'

export const headlineSourceWords: ReadonlySet<string> =
  wordSet(`says say said saying report reports reported reportedly claims claim claimed alleges allege alleged allegedly accused accuses accusing alleging according sources source suspected suspect suspects charged indicted
  told tells warns warn warned fears fear feared believes believe expected insists denies deny denied vows urges admits confirms reveals suggests hints hint asks could may might would likely
  appears seems possible possibly potential rumours rumors rumoured rumored speculation poll study survey considers considering considered mulls mulling weighs weighing eyes eyeing plans plan planning proposed proposes proposal charged charges charge trial court`)
