import { Input } from '@tarojs/components'
import { classNames } from './class-names'
import { Field, type FieldProps } from './field'
import styles from './field.module.css'
import { inputAria } from './input-aria'
import { useLocalText } from './use-local-text'

export type TextInputProps = Omit<FieldProps, 'children' | 'count'> & {
  readonly value: string
  /** Called when the typing rests and on blur, never on each key. */
  readonly onCommit: (value: string) => void
  readonly placeholder?: string
  readonly maxLength?: number
  readonly type?: 'text' | 'number' | 'digit' | 'idcard' | 'nickname'
  readonly focused?: boolean
  /** The keyboard's own send or search key. */
  readonly onConfirm?: (value: string) => void
  readonly disabled?: boolean
}

export const TextInput = (props: TextInputProps) => {
  const {
    value,
    onCommit,
    placeholder = '',
    maxLength = 140,
    type = 'text',
    focused,
    onConfirm,
    disabled,
    ...field
  } = props
  const { text, type: typed, flush } = useLocalText(value, onCommit)
  return (
    <Field {...field}>
      <Input
        id={field.id}
        {...inputAria(field)}
        {...(focused && { focus: true, autoFocus: true })}
        className={classNames(styles.control)}
        placeholderClass={classNames(styles.placeholder)}
        value={text}
        placeholder={placeholder}
        maxlength={maxLength}
        type={type}
        disabled={disabled ?? false}
        onInput={(event) => typed(event.detail.value)}
        onBlur={flush}
        onConfirm={(event) => {
          flush()
          onConfirm?.(event.detail.value)
        }}
      />
    </Field>
  )
}
