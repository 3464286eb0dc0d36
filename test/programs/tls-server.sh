# A server of its own, at a socket, stands for example.com.
set -e
command openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout key.pem -out cert.pem \
  -days 1 -subj /CN=example.com 2>/dev/null
command openssl s_server -key key.pem -cert cert.pem -unix tls -quiet -naccept 1 >server.txt 2>&1 </dev/null &
while [ ! -S tls ]; do sleep 0.05; done
openssl() {
  shift 3
  command openssl s_client -unix tls "$@"
}
{
CODE
} 2>&1 | grep -E '^(Protocol|Ciphersuite|Peer|Verification|Server Temp|Negotiated)'
# /^Protocol version: TLSv1\.3$/
# /^Ciphersuite: TLS_/
# /^Peer certificate: CN ?= ?example\.com$/
# /^Verification error: self.signed certificate$/
# /^(?:Server Temp Key|Peer Temp Key|Negotiated TLS1\.3 group): /
