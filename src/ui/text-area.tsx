import { Textarea } from '@tarojs/components'
import { useContext } from 'react'
import { classNames } from './class-names'
import { Field, type FieldProps } from './field'
import styles from './field.module.css'
import { InSheet } from './in-sheet'
import { inputAria } from './input-aria'
import { useLocalText } from './use-local-text'

export type TextAreaProps = Omit<FieldProps, 'children' | 'count'> & {
  readonly value: string
  /** Called when the typing rests and on blur, never on each key. */
  readonly onCommit: (value: string) => void
  readonly maxLength: number
  readonly placeholder?: string
  readonly focused?: boolean
}

export const TextArea = ({
  value,
  onCommit,
  maxLength,
  placeholder = '',
  focused,
  ...field
}: TextAreaProps) => {
  const { text, type, flush } = useLocalText(value, onCommit)
  const fixed = useContext(InSheet)
  return (
    <Field {...field} count={`${text.length}/${maxLength}`}>
      <Textarea
        id={field.id}
        {...inputAria(field)}
        {...(focused && { focus: true, autoFocus: true })}
        className={classNames(styles.control, styles.area)}
        placeholderClass={classNames(styles.placeholder)}
        value={text}
        placeholder={placeholder}
        maxlength={maxLength}
        fixed={fixed}
        onInput={(event) => type(event.detail.value)}
        onBlur={flush}
      />
    </Field>
  )
}
