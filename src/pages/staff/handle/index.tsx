import { useRouter } from '@tarojs/taro'
import { wayBack } from '@/features/faces/way-back'
import { useStaffCase } from '@/features/staff/use-staff-case'
import { Screen } from '@/ui/screen'
import { staffWords } from '@/words/staff-words'
import { StaffFaces } from '../staff-faces'
import { HandleScreen } from './handle-screen'

/** 反馈结果: what came of it, honestly, with a photo from the same spot. */
export default function StaffHandlePage() {
  const { caseId = '' } = useRouter().params
  const query = useStaffCase(caseId)
  if (query.data) return <HandleScreen view={query.data} />
  return (
    <Screen label={staffWords.handle} back={wayBack}>
      <StaffFaces query={query}>{() => null}</StaffFaces>
    </Screen>
  )
}
