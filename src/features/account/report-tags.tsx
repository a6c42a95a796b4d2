import type { MyReport } from '@/contract/report'
import { Tag } from '@/ui/tag'
import { words } from '@/words/words'

/** What is mine about a case: whether it waits for my answer, and whether I reported it or saw it too. */
export const ReportTags = ({ of: { needsAnswer, isReporter } }: { readonly of: MyReport }) => (
  <>
    {needsAnswer && (
      <Tag tone="warn" icon="hand">
        {words.account.needsAnswer}
      </Tag>
    )}
    {!isReporter && <Tag icon="eye">{words.account.iJoined}</Tag>}
  </>
)
