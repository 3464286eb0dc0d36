exec 2>&1
# /^a 링크 수=2 regular file$/
# /^b 링크 수=2 regular file$/
# /^c 링크 수=1 symbolic link$/
CODE
# /: No such file or directory$/
true
