calgen show --device no-such-device-anywhere 2>&1 | sed 's/; there is .*/; there is .../'
