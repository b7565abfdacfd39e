/**
 * What a shell needs to ask for the end of a line. The words go to `citymark completion SHELL -- WORD… :CURRENT`; the colon keeps an
 * empty word from being lost on its way. Where nothing comes back, the shell offers files.
 */
const bash = `# citymark: completion for bash
_citymark() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    COMPREPLY+=("\${line%%$'\\t'*}")
  done < <("\${COMP_WORDS[0]}" completion bash -- "\${COMP_WORDS[@]:1:COMP_CWORD-1}" ":\${COMP_WORDS[COMP_CWORD]}" 2>/dev/null)
}
complete -o bashdefault -o default -F _citymark citymark
`;

const zsh = `#compdef citymark
# citymark: completion for zsh
_citymark() {
  local -a found
  local line
  for line in "\${(@f)$("\${words[1]}" completion zsh -- "\${(@)words[2,CURRENT-1]}" ":\${words[CURRENT]}" 2>/dev/null)}"; do
    [[ -n $line ]] && found+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done
  if (( $#found )); then
    _describe citymark found
  else
    _files
  fi
}
if (( ! $+functions[compdef] )); then autoload -Uz compinit && compinit; fi
compdef _citymark citymark
if [[ $funcstack[1] == _citymark ]]; then _citymark "$@"; fi
`;

const fish = `# citymark: completion for fish
function __citymark_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l found ($words[1] completion fish -- $words[2..-1] ":$current" 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\\n' $found
    else
        __fish_complete_path "$current"
    end
end
complete -c citymark -f -a '(__citymark_complete)'
`;

const powershell = `# citymark: completion for PowerShell
Register-ArgumentCompleter -Native -CommandName citymark -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.Extent.Text })
    $program = $commandAst.CommandElements[0].Extent.Text
    & $program completion powershell -- @words ":$wordToComplete" 2>$null | ForEach-Object {
        $value, $about = $_ -split "\`t", 2
        if (-not $about) { $about = $value }
        [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $about)
    }
}
`;

export const scripts = { bash, zsh, fish, powershell } as const;

export type Shell = keyof typeof scripts;
