import { account, contact, looks, nothing } from '../account'
import {
  answerAsk,
  caseById,
  caseList,
  caseListAsk,
  caseMap,
  caseMapAsk,
  caseView,
  joinAsk,
  nearAsk,
  nearCases,
} from '../case'
import { home } from '../home'
import { noticeAllow, notices, noticesAsk, noticesRead } from '../notice'
import { photoCollect, photoReceipt, photoUpload } from '../photo'
import { mine, mineAsk, receipt, reportSubmit } from '../report'
import { demoStart, session, sessionStart, whoami } from '../session'
import { endpoint } from './endpoint'

const PHOTO_REFUSALS = [
  'PHOTO_EMPTY',
  'PHOTO_UNREADABLE',
  'PHOTO_HEIC',
  'PHOTO_TOO_LARGE',
  'PHOTO_TOO_MANY_PIXELS',
  'PHOTO_NOT_YOURS',
] as const

/** The door of residents: what anyone who is signed in may ask for, and the few things that need no sign-in. */
export const residentContract = {
  session: {
    start: endpoint('Starts a session over HTTP').input(sessionStart).output(session),
    demo: endpoint('Demo city only: signs in as an invented member of staff')
      .input(demoStart)
      .output(session),
    end: endpoint('Ends this session').input(nothing).output(nothing),
    whoami: endpoint('Who is asking, and in which roles').input(nothing).output(whoami),
  },
  home: { show: endpoint('What matters to me now').input(nothing).output(home) },
  photo: {
    upload: endpoint('Takes a photo (multipart/form-data)', PHOTO_REFUSALS)
      .input(photoUpload)
      .output(photoReceipt),
    collect: endpoint('CloudBase: takes a photo from cloud storage', [...PHOTO_REFUSALS, 'PHOTO_MISSING'])
      .input(photoCollect)
      .output(photoReceipt),
  },
  report: {
    submit: endpoint('Files a report once', [
      'REPORT_OUTSIDE_CITY',
      'REPORT_DAILY_LIMIT',
      'REPORT_CATEGORY_UNKNOWN',
      'REPORT_EMPTY',
      'PHOTO_MISSING',
      'PHOTO_NOT_YOURS',
      'PHOTO_IN_USE',
    ])
      .input(reportSubmit)
      .output(receipt),
    mine: endpoint('My reports, newest first').input(mineAsk).output(mine),
  },
  case: {
    near: endpoint('Open cases of the same kind near by').input(nearAsk).output(nearCases),
    join: endpoint('我也看到了: makes the caller a co-owner', ['CASE_MISSING', 'CASE_CLOSED'])
      .input(joinAsk)
      .output(receipt),
    show: endpoint('One case', ['CASE_MISSING']).input(caseById).output(caseView),
    list: endpoint('Public cases').input(caseListAsk).output(caseList),
    map: endpoint('Public cases on a map, clustered').input(caseMapAsk).output(caseMap),
    answer: endpoint('The owner has the last word', [
      'CASE_MISSING',
      'CASE_NOT_YOURS',
      'CASE_MOVED_ON',
      'CASE_ANSWER_OVER',
      'PHOTO_MISSING',
      'PHOTO_NOT_YOURS',
      'PHOTO_IN_USE',
    ])
      .input(answerAsk)
      .output(caseView),
  },
  notice: {
    list: endpoint('My inbox, newest first').input(noticesAsk).output(notices),
    read: endpoint('Marks notices as read').input(noticesRead).output(nothing),
    allow: endpoint('Notes which WeChat messages were allowed').input(noticeAllow).output(nothing),
  },
  account: {
    show: endpoint('What is kept about me').input(nothing).output(account),
    contact: endpoint('Sets or clears my number').input(contact).output(nothing),
    looks: endpoint('Who looked at my identity, and why').input(nothing).output(looks),
  },
}
