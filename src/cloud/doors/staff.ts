import { staff } from '../kernel/implement'
import { close } from '../staff/close'
import { decline } from '../staff/decline'
import { dispatch } from '../staff/dispatch'
import { file } from '../staff/file'
import { handle } from '../staff/handle'
import { me } from '../staff/me'
import { queue } from '../staff/queue'
import { giveBack } from '../staff/return'
import { reveal } from '../staff/reveal'
import { selfHandle } from '../staff/self-handle'
import { show } from '../staff/show'
import { take } from '../staff/take'

/** The door of staff: every endpoint of its contract, answered. */
export const staffRouter = staff.router({
  staff: { me },
  case: { queue, show, file, decline, dispatch, take, selfHandle, return: giveBack, handle, close },
  reporter: { reveal },
})
