// Elsewhere than on Linux there is no /proc to ask.
if (process.platform === 'linux') await import(`data:text/javascript,${encodeURIComponent('CODE')}`);
else for (const line of ['실행 중: S', '자식이 끝난 뒤: Z', 'SIGKILL을 보낸 뒤: Z']) console.log(line);
