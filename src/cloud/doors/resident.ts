import { contact } from '../account/contact'
import { looks } from '../account/looks'
import { demo } from '../account/session/demo'
import { end } from '../account/session/end'
import { start } from '../account/session/start'
import { whoami } from '../account/session/whoami'
import { show as accountShow } from '../account/show'
import { answer } from '../cases/answer'
import { join } from '../cases/join'
import { list as caseList } from '../cases/list'
import { map } from '../cases/map'
import { near } from '../cases/near'
import { show as caseShow } from '../cases/show'
import { show as homeShow } from '../home/show'
import { resident } from '../kernel/implement'
import { allow } from '../notices/allow'
import { list as noticeList } from '../notices/list'
import { read } from '../notices/read'
import { collect } from '../photos/collect'
import { upload } from '../photos/upload'
import { mine } from '../report/mine'
import { submit } from '../report/submit'

/** The door of residents: every endpoint of contract/doors/resident.ts, each answered by one verb. */
export const residentRouter = resident.router({
  session: { start, demo, end, whoami },
  home: { show: homeShow },
  photo: { upload, collect },
  report: { submit, mine },
  case: { near, join, show: caseShow, list: caseList, map, answer },
  notice: { list: noticeList, read, allow },
  account: { show: accountShow, contact, looks },
})
