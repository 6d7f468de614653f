#!/usr/bin/env bash
# Makes what this installation keeps secret, in the folder "secrets" beside this script; what is there already stays. Nobody but
# whoever runs this can look into the folder; the files in it are readable, as each container has an account of its own.
# The certificate is signed by itself and for trying out: put a real one there as certificate.pem and key.pem.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")"
command -v openssl >/dev/null || {
    echo "secrets.sh: openssl is needed." >&2
    exit 1
}
mkdir -p secrets
chmod 0700 secrets
umask 0022

secret() { # name bytes
    [ -s "secrets/$1" ] || openssl rand -hex "$2" | tr -d '\n' >"secrets/$1"
}

secret axon-token 24
secret axon-admin-token 24
secret mongo-keyfile 256
secret mongo-root-password 24
secret mongo-password 24
secret metrics-token 24
secret grafana-password 16

[ -s secrets/mongo-uri ] || printf '%s' \
    "mongodb://annals:$(cat secrets/mongo-password)@mongo-1:27017,mongo-2:27017,mongo-3:27017/annals?replicaSet=annals&authSource=admin&w=majority" \
    >secrets/mongo-uri

[ -s secrets/certificate.pem ] || openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 90 \
    -subj /CN=localhost -addext subjectAltName=DNS:localhost,IP:127.0.0.1 \
    -keyout secrets/key.pem -out secrets/certificate.pem 2>/dev/null
chmod 0644 secrets/*
echo "The secrets are in $PWD/secrets. Grafana's account is admin; its password is in grafana-password."
